import { describe, expect, it } from 'vitest'
import { missingYears } from '../../../../src/checks/archive/missing-years.js'
import { summary } from './summaries.js'

describe('missing years', () => {
  it('are those within the span of an agency, with the reports beside them', () => {
    const reports = [2019, 2020, 2023].map((year) => summary(`${year}`, year))
    expect(missingYears(reports)).toMatchObject([
      { values: { from: 2019, to: 2023, years: { en: '2021, 2022' } }, files: [{ path: '2020' }, { path: '2023' }] },
    ])
    expect(missingYears(reports.slice(0, 2))).toEqual([])
  })

  it('point at a report that states several years, which widens no span', () => {
    const contested = summary('odd', 2032, { contested: [2021, 2032] })
    const found = missingYears([summary('a', 2020), contested, summary('c', 2022)])
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ values: { to: 2022 }, files: [{ path: 'a' }, { path: 'c' }, { path: 'odd' }] })
    expect(found[0]!.message).toContain('odd')
  })
})
