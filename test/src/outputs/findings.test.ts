import { describe, expect, it } from 'vitest'
import { finding } from '../../../src/model/finding.js'
import { findings } from '../../../src/outputs/findings.js'
import type { ManifestLine } from '../../../src/outputs/output.js'
import { sampleReport } from '../sample-report.js'

describe('findings', () => {
  it('gives each finding a line after the path of its report', () => {
    const report = sampleReport({
      findings: [finding('sum-mismatch', {}, { pointer: '/tables/x', expected: 3, actual: 2 }), finding('extra-row')],
    })
    const line = { path: '年/a.pdf' } as ManifestLine
    const rows = findings
      .rows({ line, report })
      .trimEnd()
      .split('\n')
      .map((row) => JSON.parse(row))
    expect(rows.map(({ path, code, pointer }) => [path, code, pointer])).toEqual([
      ['年/a.pdf', 'sum-mismatch', '/tables/x'],
      ['年/a.pdf', 'extra-row', undefined],
    ])
    expect(findings.rows({ line, report: null })).toBe('')
  })
})
