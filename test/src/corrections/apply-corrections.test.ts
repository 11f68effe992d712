import { describe, expect, test } from 'vitest'
import { applyCorrections } from '../../../src/corrections/apply-corrections.js'
import type { Correction } from '../../../src/corrections/correction.js'
import { Report } from '../../../src/forms/report.js'
import type { TableEntries } from '../../../src/model/entry.js'
import { fullTables, printed, sampleReport } from '../sample-report.js'

const source = 'ab'.repeat(32)
const report: Report = {
  ...sampleReport({ tables: fullTables('F2021', () => printed(1)) }),
  source: { ...sampleReport().source, sha256: source },
  findings: [{ code: 'not-a-count', severity: 'error', about: 'document', message: '' }],
}
const correction = (row: string, value: number | null, more: Partial<Correction> = {}): Correction => ({
  source,
  pointer: `/tables/t3_requests/${row}/total`,
  value,
  who: '甲',
  when: '2026-11-01T08:00:00Z',
  why: '',
  ...more,
})
const totalOf = ({ tables }: Report, row: string) => (tables.t3_requests as TableEntries)[row]!.total!

describe('applyCorrections', () => {
  test('puts the value beside the one that was read, and changes nothing else', () => {
    const corrected = applyCorrections(report, [correction('granted', 5)])
    expect(totalOf(corrected, 'granted')).toEqual({
      ...printed(1),
      corrected: { value: 5, who: '甲', when: '2026-11-01T08:00:00Z', why: '' },
    })
    const { corrected: _, ...entry } = totalOf(corrected, 'granted')
    const restored = {
      ...corrected,
      tables: {
        ...corrected.tables,
        t3_requests: {
          ...corrected.tables.t3_requests,
          granted: { ...(corrected.tables.t3_requests as TableEntries).granted, total: entry },
        },
      },
    }
    expect(restored).toEqual(report)
    expect(() => Report.parse(corrected)).not.toThrow()
  })

  test('the last correction of a cell holds, null among them', () => {
    const corrected = applyCorrections(report, [correction('granted', 5), correction('granted', null, { who: '乙' })])
    expect(totalOf(corrected, 'granted').corrected).toMatchObject({ value: null, who: '乙' })
  })

  test('another document, and a cell that is not there, change nothing', () => {
    expect(applyCorrections(report, [correction('granted', 5, { source: 'cd'.repeat(32) })])).toBe(report)
    expect(applyCorrections(report, [correction('nonsense', 5), correction('__proto__', 5)])).toEqual(report)
  })
})
