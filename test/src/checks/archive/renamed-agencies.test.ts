import { describe, expect, it } from 'vitest'
import { renamedAgencies } from '../../../../src/checks/archive/renamed-agencies.js'
import { named, summary } from './summaries.js'

describe('one agency under two names', () => {
  const agencies = (...given: readonly (readonly [string, readonly number[]])[]) =>
    renamedAgencies(
      given.map(([name, years]) => ({
        key: name,
        reports: years.map((year) => summary(`${name}${year}`, year, { agency: named(name) })),
      })),
    ).map(({ values }) => [values!.left, values!.right])

  it('is suspected where names are alike and years alternate', () => {
    expect(agencies(['听泉县文化旅游局', [2019, 2020]], ['听泉县文化和旅游局', [2021]])).toEqual([
      ['听泉县文化旅游局', '听泉县文化和旅游局'],
    ])
  })

  it.each([
    ['unlike names', ['听泉县财政局', [2019]], ['听泉县民政局', [2020]]],
    ['unlike towns', ['听泉县城关镇人民政府', [2019]], ['听泉县城郊镇人民政府', [2020]]],
    ['a year in common', ['听泉县文化旅游局', [2019, 2020]], ['听泉县文化和旅游局', [2020, 2021]]],
    ['years far apart', ['听泉县文化旅游局', [2019]], ['听泉县文化和旅游局', [2023]]],
    ['another place', ['听泉县教育局', [2019]], ['望松县教育局', [2020]]],
  ] as const)('is not for %s', (_, one, other) => {
    expect(agencies(one, other)).toEqual([])
  })
})
