import * as fc from 'fast-check'
import { Converter } from 'opencc-js'
import { describe, expect, test } from 'vitest'
import { labelDistance } from '../../../normalizers/label/label-distance.js'
import { normalizeLabel } from '../../../normalizers/label/normalize-label.js'
import { printedText } from '../arbitrary.js'
import { type LabelEntry, type LabelSet, labelSets } from '../form-labels.js'

const distance = (a: string, b: string): number => labelDistance(normalizeLabel(a), normalizeLabel(b))

/** Far enough apart never to be taken for each other. */
const FAR = 0.34

interface Case {
  readonly set: LabelSet
  readonly entry: LabelEntry
  readonly label: string
}
const cases: readonly Case[] = labelSets.flatMap((set) =>
  set.entries.flatMap((entry) => entry.printed.map((label) => ({ set, entry, label }))),
)

/** Distance of a printed text to the nearest name of an entry, and to the nearest name that only others have. */
function distances(text: string, { set, entry }: Case): { own: number; other: number } {
  const label = normalizeLabel(text)
  const to = (names: readonly string[]) => Math.min(1, ...names.map((name) => labelDistance(label, name)))
  const others = set.entries.filter(({ id }) => id !== entry.id).flatMap(({ normalised }) => normalised)
  return { own: to(entry.normalised), other: to(others.filter((name) => !entry.normalised.includes(name))) }
}

describe('labels that must not be taken for each other', () => {
  test.each([
    ['结果维持', '结果纠正'],
    ['结果维持', '其他结果'],
    ['行政许可', '行政处罚'],
    ['行政处罚', '行政强制'],
    ['其他', '其他处理'],
    ['其他', '其他结果'],
    ['其他处理', '其他结果'],
    ['其他', '2.其他法律行政法规禁止公开'],
    ['重复申请', '大量反复申请'],
    ['2.重复申请', '4.无正当理由大量反复申请'],
    ['本年新收', '上年结转'],
    ['上年结转', '结转下年度'],
    ['本年新收', '结转下年度'],
    ['本年新制作数量', '本年新公开数量'],
    ['本年制发件数', '本年废止件数'],
    ['予以公开', '不予公开'],
    ['不予公开', '部分公开'],
    ['予以公开', '部分公开'],
    ['不予公开', '不予处理'],
    ['行政复议', '行政诉讼'],
    ['法人或其他组织', '其他组织'],
    ['法人或其他组织', '社会公益组织'],
    ['规章', '规范性文件（行政机关制定发布的决定、公告、规章等）'],
  ])('%s and %s', (a, b) => {
    expect(distance(a, b)).toBeGreaterThan(FAR)
  })
})

describe('labels with something added or lost stay near', () => {
  test.each([
    ['a note in the stub', '规章(设区的市、自治州人民政府应提供相关数据)', '规章'],
    ['a note in the header', '采购总金额(万元,保留四位小数)', '采购总金额'],
    ['the gloss left out', '部分公开', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）'],
    [
      'the gloss cut by a page end',
      '部分公开（区分处理的，只计这一情',
      '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    ],
    ['the end lost', '4. 保护第三方合法', '4.保护第三方合法权益'],
    ['the beginning lost', '法提供', '（四）无法提供'],
    ['characters lost inside', '其他法律行政止公开', '2.其他法律行政法规禁止公开'],
    ['another year word', '上年项目数量', '上一年项目数量'],
  ])('%s', (_, printed, official) => {
    expect(distance(printed, official)).toBeLessThan(FAR)
  })

  test('the second half of a label is nearest to it', () => {
    const half = { text: '形，不计其他情形）', label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）' }
    const { own, other } = distances(half.text, cases.find(({ label }) => label === half.label)!)
    expect(own).toBeLessThan(other)
  })
})

test('every label and variant is at its own row or column, and no other is near', () => {
  for (const each of cases) {
    const { own, other } = distances(each.label, each)
    const apart = each.set.name.endsWith('titles') ? 0.15 : FAR
    expect([each.label, own, other > apart], JSON.stringify({ ...each.entry, other })).toEqual([each.label, 0, true])
  }
})

test('traditional characters change nothing', () => {
  const traditional = Converter({ from: 'cn', to: 't' })
  for (const each of cases) expect(distances(traditional(each.label), each).own).toBe(0)
})

/** Characters that no label of the forms has: a typo that makes one label into another is nobody's to recognise. */
const vocabulary = new Set(cases.flatMap(({ label }) => [...label]))
const strangers = [...'龙虎山水火金木土春夏秋冬东西南北红橙黄绿青蓝紫'].filter(
  (character) => !vocabulary.has(character),
)

/** Changes to a label: at which part of its length, and what stands there now, nothing for a lost character. */
type Change = readonly [place: number, character: string]
const changes = (count: number, characters: readonly string[]): fc.Arbitrary<Change[]> =>
  fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.constantFrom(...characters)), {
    minLength: count,
    maxLength: count,
  })

const changed = (label: string, list: readonly Change[]): string =>
  list.reduce((text, [place, character]) => {
    const at = Math.floor(place * text.length)
    return text.slice(0, at) + character + text.slice(at + 1)
  }, normalizeLabel(label))

// What tells two labels apart may be just what was lost (予公开, 本年件数): then both are as near, but no other is nearer.
test.each([
  { what: 'one character wrong', count: 1, characters: strangers, shortest: 2, margin: 0.1 },
  { what: 'one character lost', count: 1, characters: [''], shortest: 3, margin: 0 },
  { what: 'two characters wrong or lost', count: 2, characters: ['', ...strangers], shortest: 6, margin: 0 },
])('with $what the right label is still nearest', ({ count, characters, shortest, margin }) => {
  const long = cases.filter(
    ({ set, label }) => !set.name.endsWith('titles') && normalizeLabel(label).length >= shortest,
  )
  fc.assert(
    fc.property(fc.nat(long.length - 1), changes(count, characters), (at, list) => {
      const each = long[at]!
      const text = changed(each.label, list)
      const { own, other } = distances(text, each)
      expect(other - own, `${each.set.name}: ${text} for ${each.label}`).toBeGreaterThanOrEqual(margin)
    }),
    { seed: 1, numRuns: 3000 },
  )
})

test('the distance is symmetric, within [0, 1], and 0 for equal labels', () => {
  fc.assert(
    fc.property(
      fc.oneof(printedText, fc.constantFrom(...cases.map(({ label }) => label))),
      printedText,
      (first, second) => {
        const [a, b] = [normalizeLabel(first), normalizeLabel(second)]
        const there = labelDistance(a, b)
        expect(labelDistance(b, a)).toBe(there)
        expect(there).toBeGreaterThanOrEqual(0)
        expect(there).toBeLessThanOrEqual(1)
        expect(labelDistance(a, a)).toBe(0)
      },
    ),
    { seed: 1, numRuns: 3000 },
  )
})

test('an empty label is far from any other', () => {
  expect(labelDistance('', '规章')).toBe(1)
  expect(labelDistance('', '')).toBe(0)
})
