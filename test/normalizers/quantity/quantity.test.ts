import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Quantity } from '../../../normalizers/quantity/quantity.js'
import { printedText } from '../arbitrary.js'
import { COMMON, FORMAL, inWords } from '../in-words.js'
import { quantities, quantity } from '../read-one.js'

const read = (text: string) => {
  const { value, unit, approx, min, max, flag } = quantity(text) ?? {}
  return [value, unit, approx, min ?? max, flag].filter((each) => each !== undefined)
}

describe('how far a number holds', () => {
  test.each([
    ['不超过3次', 3, 'atMost', 3],
    ['不足100件', 100, 'atMost', 100],
    ['3天以内', 3, 'atMost', 3],
    ['不低于10次', 10, 'atLeast', 10],
    ['近百次', 100, 'nearly', 100],
    ['超千次', 1000, 'over', 1000],
    ['百万余次', 1_000_000, 'over', 1_000_000],
    ['三十余万次', 300_000, 'over', 300_000],
    ['10次以上', 10, 'over', 10],
    ['将近3万次', 30_000, 'nearly', 30_000],
    ['逾1.2亿次', 120_000_000, 'over', 120_000_000],
  ])('%s', (text, value, approx, bound) => {
    expect(quantity(text)).toMatchObject({
      value,
      approx,
      [approx === 'nearly' || approx === 'atMost' ? 'max' : 'min']: bound,
    })
  })

  test.each([
    ['最近4次', 4],
    ['节约3次', 3],
    ['附近3家', 3],
    ['预约30人次', 30],
  ])('a word that only ends like one of them is none: %s', (text, value) => {
    expect(quantity(text)).toMatchObject({ value, approx: 'exact' })
  })

  test.each([
    ['二十几次', 21, 29],
    ['十几万次', 110_000, 190_000],
    ['七八百次', 700, 800],
    ['十二三次', 12, 13],
    ['三四万次', 30_000, 40_000],
    ['二至三次', 2, 3],
    ['2-3万次', 20_000, 30_000],
    ['5~8次', 5, 8],
    ['约2至3次', 2, 3],
  ])('%s is a range', (text, min, max) => {
    expect(quantity(text)).toEqual({ value: null, unit: '次', approx: 'range', min, max })
  })

  test.each([
    ['数百次', 100],
    ['几十万次', 100_000],
    ['数千次', 1000],
  ])('%s says no more than its order', (text, magnitude) => {
    expect(quantity(text)).toEqual({ value: null, unit: '次', approx: 'vague', magnitude })
  })
})

describe('measures of time', () => {
  test.each([
    ['3个月', 3, '月'],
    ['半个月', 0.5, '月'],
    ['两年半', 2.5, '年'],
    ['15个工作日', 15, '工作日'],
    ['24小时', 24, '小时'],
    ['近5年', 5, '年'],
  ])('%s', (text, value, unit) => {
    expect(quantity(text)).toMatchObject({ value, unit })
  })
})

describe('what counts nothing', () => {
  test.each([
    ...['第3批', '第三次', '2019年', '19年12月', '12月', '3月5日', '2019年度', '五年级', '第20期'],
    ...['8个百分点', '30%', '3成', '3倍', '3.5.1件', '1,80件', '3/4件', '2019-3件', '12:30分', '30-10件'],
    ...[
      '统一',
      '唯一',
      '一起',
      '一批',
      '一条主线',
      '每一次',
      '三部门',
      '零件',
      '千家万户',
      '百姓',
      '万一',
      '数据',
      '几乎',
    ],
    ...[
      '二〇一九件',
      '三五个',
      '三四五件',
      '3万5件',
      '9007199254740993件',
      '二十大',
      '三审三校',
      '一人一档',
      '两微一端',
    ],
    ...[
      '1 3件',
      '31\n19件',
      '2.3件',
      '1.5人',
      '-3件',
      '+3件',
      '*3件',
      '3*2件',
      'A3件',
      '\uF0333件',
      '□3件',
      '\uFFFD3件',
      '①3',
      '\u202E12件',
      '3',
      '300',
      '',
    ],
    ...['12345', '307室', '3号', '《3件事》', '“3个不”', '一次性告知', '高效办成一件事', '3干部', '550万用户'],
  ])('%s', (text) => {
    expect(quantities(text)).toEqual([])
  })
})

test.each([
  ['①2件', 2],
  ['1.2019年办结3件', 3],
  ['三十2件', undefined],
  ['1.5万件', 15_000],
  ['1.5小时', 1.5],
  ['12 345件', 12345],
  ['12万3456件', 123_456],
  ['3件次', 3],
  ['3 \n件', 3],
])('%s is %s', (text, value) => {
  expect(quantity(text)?.value).toBe(value)
})

test('two groups of digits may be two figures', () => {
  expect(read('12 345件')).toEqual([12345, '件', 'exact', 'spaced'])
})

test('several quantities are not one', () => {
  expect(quantity('3批5件')).toBeNull()
})

const wide = (text: string) => text.replace(/[\d.]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))

/** Ways of writing the same number; a multiplier where nothing is lost by it. */
const writings: readonly ((count: number) => string)[] = [
  String,
  (count) => count.toLocaleString('en-US'),
  (count) => count.toLocaleString('en-US').replaceAll(',', '，'),
  (count) => wide(String(count)),
  (count) => [...String(count)].join('\u200B'),
  (count) => ` ${count} `,
  (count) => inWords(count, COMMON),
  (count) => inWords(count, FORMAL),
  (count) => (count % 100 === 0 ? `${count / 1e4}万` : String(count)),
  (count) => (count % 100 === 0 ? wide(`${count / 1e4}万`) : String(count)),
  (count) => (count % 1e6 === 0 ? `${count / 1e8}亿` : String(count)),
  (count) =>
    count % 1000 === 0 && count >= 1e4 ? `${Math.floor(count / 1e4)}万${(count % 1e4) / 1e3}千` : String(count),
]
const counts = fc
  .tuple(fc.integer({ min: 2, max: 999_999 }), fc.constantFrom(1, 1, 100, 1000, 10_000))
  .map(([count, scale]) => (count * scale < 1e9 ? count * scale : count))

type Bounds = Pick<Quantity, 'approx' | 'min' | 'max'>
const approximations: readonly (readonly [(number: string) => string, (count: number) => Bounds])[] = [
  [(number) => `${number}件`, () => ({ approx: 'exact' })],
  [(number) => `受理申请共${number}件`, () => ({ approx: 'exact' })],
  [(number) => `约${number}件`, () => ({ approx: 'about' })],
  [(number) => `${number}件左右`, () => ({ approx: 'about' })],
  [(number) => `近${number}件`, (max) => ({ approx: 'nearly', max })],
  [(number) => `${number}余件`, (min) => ({ approx: 'over', min })],
  [(number) => `${number}多件`, (min) => ({ approx: 'over', min })],
  [(number) => `超过${number}件`, (min) => ({ approx: 'over', min })],
  [(number) => `至少${number}件`, (min) => ({ approx: 'atLeast', min })],
  [(number) => `不超过${number}件`, (max) => ({ approx: 'atMost', max })],
]

test('every way of writing a number gives the number, with its approximation', () => {
  fc.assert(
    fc.property(
      counts,
      fc.constantFrom(...writings),
      fc.constantFrom(...approximations),
      (count, write, [put, bounds]) => {
        const { value, unit, approx, min, max, flag } = quantity(put(write(count))) ?? {}
        expect({ value, unit, approx, min, max, flag }).toEqual({ value: count, unit: '件', ...bounds(count) })
      },
    ),
    { seed: 1, numRuns: 3000 },
  )
})

test('what is read and written again is read as the same', () => {
  fc.assert(
    fc.property(printedText, (text) => {
      for (const { value, unit } of quantities(text)) {
        if (value === null || unit === null) continue
        expect(Number.isFinite(value)).toBe(true)
        expect(quantity(`${value}${unit}`)).toMatchObject({ value, unit, approx: 'exact' })
      }
    }),
    { seed: 1, numRuns: 3000 },
  )
})
