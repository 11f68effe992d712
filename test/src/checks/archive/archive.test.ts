import { describe, expect, it } from 'vitest'
import { agencyIdentity } from '../../../../src/checks/archive/agency-identity.js'
import { canonicalOrder, whyCanonical } from '../../../../src/checks/archive/canonical-order.js'
import { differingCells } from '../../../../src/checks/archive/differing-cells.js'
import { minhash, minhashSimilarity } from '../../../../src/checks/archive/minhash.js'
import { missingYears } from '../../../../src/checks/archive/missing-years.js'
import { ownProse } from '../../../../src/checks/archive/own-prose.js'
import { printedFigures } from '../../../../src/checks/archive/printed-figures.js'
import { renamedAgencies } from '../../../../src/checks/archive/renamed-agencies.js'
import { repeatedFigures } from '../../../../src/checks/archive/repeated-figures.js'
import { madeProse, withOtherDigits } from '../../../made-archive/made-prose.js'
import { seededRandom } from '../../../make-samples/random.js'
import { blank, printed, sampleReport, unknownAgency } from '../../sample-report.js'
import { named, summary } from './summaries.js'

describe('the copy that counts', () => {
  const first = (...copies: ReturnType<typeof summary>[]) => [...copies].sort(canonicalOrder)[0]!.path

  it('is one whose year is certain, then the later, the better read, the safer format, the first by path', () => {
    const contested = summary('a', 2023, { contested: [2022, 2023], published: '2024-06-01' })
    const late = summary('b', 2023, { published: '2024-05-01', doubts: 3 })
    const early = summary('c', 2023, { published: '2024-01-01' })
    const undated = summary('d', 2023)
    expect(first(contested, late, early, undated)).toBe('b')
    expect(first(early, undated)).toBe('c')
    const doubtful = summary('a', 2023, { doubts: 1 })
    expect(first(doubtful, undated)).toBe('d')
    expect(first(summary('a', 2023, { format: 'pdf' }), summary('b', 2023, { format: 'docx' }))).toBe('b')
    expect(first(summary('b', 2023), summary('a', 2023))).toBe('a')
    expect(whyCanonical(late, early).en).toBe('published later')
  })

  it('differs from another where both print something else; what one does not print tells nothing', () => {
    const tables = (cells: Record<string, ReturnType<typeof printed>>) =>
      sampleReport({ tables: { t3_requests: { granted: cells } } })
    const one = tables({ naturalPerson: printed(3), total: printed(3), otherOrg: printed(0) })
    const other = tables({ naturalPerson: printed(3), total: printed(5), otherOrg: blank })
    expect(differingCells(one, other)).toEqual({ compared: 2, cells: ['/tables/t3_requests/granted/total'] })
    expect(differingCells(one, sampleReport())).toEqual({ compared: 0, cells: [] })
  })
})

describe('figures in short', () => {
  it('are equal whatever the order of the tables and however zeros are printed', () => {
    const rows = { granted: { total: printed(7) }, partialGrant: { total: printed(0) } }
    const turned = { partialGrant: { total: blank }, granted: { total: printed(7) } }
    const short = printedFigures(sampleReport({ tables: { t3_requests: rows } }))
    expect(printedFigures(sampleReport({ tables: { t3_requests: turned } }))).toEqual(short)
    expect(printedFigures(sampleReport())).toEqual({ hash: null, distinct: 0 })
    const other = printedFigures(sampleReport({ tables: { t3_requests: { granted: { total: printed(8) } } } }))
    expect(other.hash).not.toBe(short.hash)
  })

  it('are said to be repeated only where there are enough of them', () => {
    const same = (path: string, distinct: number) => summary(path, 2023, { figures: { hash: 'x', distinct } })
    expect(repeatedFigures([same('a', 3), same('b', 3)])).toEqual([])
    expect(repeatedFigures([same('a', 9), same('b', 9)])).toMatchObject([
      { code: 'figures-repeated', files: [{ path: 'a' }, { path: 'b' }] },
    ])
  })
})

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

describe('whose report it is', () => {
  it('is told by a name with its place, by the site where the name has none, by a person before all', () => {
    const agency = (name: string) => ({ ...unknownAgency, name, normalized: name })
    const key = (name: string, url: string | null) =>
      agencyIdentity(agency(name), url, new Map([['甲县教体局', '听泉县教育局']]))?.key
    expect(key('甲县教育局', 'https://a.example/1')).toBe('甲县教育局')
    expect(key('教育局', 'https://a.example/1')).toBe('教育局@a.example')
    expect(key('教育局', null)).toBe('教育局')
    expect(key('甲县城关镇人民政府', 'https://a.example/1')).toBe('甲县城关镇人民政府')
    expect(key('甲县 教体局', null)).toBe('听泉县教育局')
    expect(agencyIdentity(unknownAgency, null, new Map())).toBeNull()
  })
})

describe('copied text', () => {
  const reportOf = (name: string, paragraphs: readonly string[]) =>
    sampleReport({
      agency: { ...unknownAgency, name },
      sections: [
        { number: 1, heading: '一、总体情况', grids: [], paragraphs: paragraphs.map((text) => ({ text, at: [] })) },
      ],
    })

  it('is the same with other figures and the names exchanged', () => {
    const random = seededRandom('copied')
    const words = madeProse(random)[1]!.map((text) => `甲县教育局${text}`)
    const copied = words.map((text) => withOtherDigits(text.replace('甲县教育局', '乙县民政局'), random))
    expect(ownProse(reportOf('乙县民政局', copied))).toBe(ownProse(reportOf('甲县教育局', words)))
  })

  it('is not told by what the form has everybody write', () => {
    const formula =
      '根据《中华人民共和国政府信息公开条例》（国务院令第711号），（一）主动公开情况；（二）依申请公开情况。2023'
    expect(ownProse(reportOf('甲县教育局', [formula])).length).toBeLessThan(6)
    expect(minhash('本年度没有需要报告的其他事项')).toBeNull()
  })

  it('is estimated to a tenth by MinHash', () => {
    const random = seededRandom('sketches')
    const sentences = Array.from({ length: 12 }, () => madeProse(random)[1]!.join(''))
    const [whole, most, half] = [12, 11, 6].map((count) =>
      [...sentences.slice(0, count), ...sentences.slice(count).map(() => madeProse(random)[5]!.join(''))].join(''),
    )
    const [a, b, c] = [whole!, most!, half!].map((text) => minhash(text.replace(/\d/g, ''))!)
    expect(minhashSimilarity(a!, a!)).toBe(1)
    expect(minhashSimilarity(a!, b!)).toBeGreaterThan(0.7)
    expect(minhashSimilarity(a!, c!)).toBeLessThan(0.75)
  })
})
