import { describe, expect, it } from 'vitest'
import { scoreOthers } from '../../../../src/batch/score/score-others.js'
import { printed, sampleReport } from '../../sample-report.js'

const tables = { t3_requests: { granted: { total: printed(5) } } }
const report = sampleReport({
  otherTables: [
    { caption: '（一）全区汇总', scope: 'region', period: { from: '2024-01-01', to: '2024-12-31' }, tables },
  ],
})
const truth = { t3_requests: { granted: { total: 5 } } }

describe('other sets of tables', () => {
  it.each([
    ['by its caption', { caption: '（一）全区汇总' }],
    ['by its scope', { scope: 'region' as const }],
    ['by its year', { period: 2024 }],
  ])('are found %s', (_, asked) => {
    const { cells, differences } = scoreOthers(report, [{ ...asked, tables: truth }])
    expect([cells.map(({ verdict }) => verdict), differences]).toEqual([['right'], []])
  })

  it('are missed where the report has none of this kind', () => {
    expect(scoreOthers(report, [{ period: 2023, tables: truth }]).differences).toHaveLength(1)
  })
})
