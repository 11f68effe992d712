import { describe, expect, it } from 'vitest'
import { reportIds } from '../../../src/dataset/report-ids.js'

const sha256 = '1f3a9c2b4d5e'.padEnd(64, '0')
const report = { region: '320800', year: 2024, sha256, path: 'a/b.pdf' }

describe('the id of a report', () => {
  it('is region, year and bytes, wherever the file lies', () => {
    expect(reportIds()(report)).toBe('320800-2024-1f3a9c2b4d5e')
    expect(reportIds()({ ...report, path: 'elsewhere.pdf' })).toBe('320800-2024-1f3a9c2b4d5e')
    expect(reportIds()({ ...report, region: null, year: null })).toBe('000000-0000-1f3a9c2b4d5e')
  })

  it('is its own for each file with the same bytes, and does not change with what else there is', () => {
    const idOf = reportIds()
    const first = idOf(report)
    const copy = { ...report, path: 'copy.pdf' }
    const second = idOf(copy)
    expect(second).toMatch(/^320800-2024-1f3a9c2b4d5e\.[0-9a-f]{8}$/)
    const other = reportIds()
    other(report)
    other({ ...report, path: 'b.pdf' })
    expect(other(copy)).toBe(second)
    expect(first).not.toBe(second)
  })
})
