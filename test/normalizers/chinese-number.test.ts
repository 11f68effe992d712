import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { chineseNumber } from '../../normalizers/chinese-number.js'
import { longTexts, printedText } from './arbitrary.js'
import pairs from './chinese-numbers.json' with { type: 'json' }

test.each(pairs)('$input', ({ input, expected }) => {
  const { value, flag } = chineseNumber(input) ?? {}
  expect({ value, ...(flag ? { flag } : {}) }).toEqual(expected)
})

test.each([
  ...[
    '',
    '12',
    '1.5',
    'O',
    '百',
    '一百零',
    '十百',
    '百一',
    '一十百',
    '一二百',
    '一百十二十',
    '零零一百',
    '一点',
    '点五',
  ],
  ...['一万万', '零万', '一万二三', '一万亿亿', '九千九百九十九万亿', '二百五元', '第一', '一、', '三五千', '一 O X'],
])('%s is no number', (text) => {
  expect(chineseNumber(text)).toBeNull()
})

test.each([
  ['一百十五', 115],
  ['三千五', 3500],
  ['一千零五十', 1050],
  ['一万零五', 10005],
  ['三亿二', 320_000_000],
  ['一万亿', 1_000_000_000_000],
  ['貳拾伍萬叄仟', 253000],
  ['二 百 五 十', 250],
])('%s is %d', (text, value) => {
  expect(chineseNumber(text)?.value).toBe(value)
})

test('a row of digits is told from a number with place words', () => {
  expect(chineseNumber('二〇一九')?.positional).toBe(true)
  expect(chineseNumber('二十')?.positional).toBe(false)
  expect(chineseNumber('九')?.positional).toBe(false)
})

const DIGITS = '零一二三四五六七八九'
const FORMAL = '零壹贰叁肆伍陆柒捌玖'

/** The number below ten thousand in words, without leading zero. */
function spelt(value: number, digits: string, places: readonly string[]): string {
  let words = ''
  let gap = false
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10
    if (digit === 0) gap ||= words !== ''
    else {
      words += `${gap ? digits[0] : ''}${digits[digit]}${places[place]}`
      gap = false
    }
  }
  return words
}

/** The number up to 10¹² in words, ten thousands and hundred millions apart. */
function inWords(value: number, digits: string, places: readonly string[]): string {
  if (value === 0) return digits[0]!
  let words = ''
  for (const [unit, size] of [
    ['亿', 1e8],
    ['万', 1e4],
    ['', 1],
  ] as const) {
    const part = Math.floor(value / size) % 1e4
    if (part > 0) words += (words !== '' && part < 1000 ? digits[0] : '') + spelt(part, digits, places) + unit
  }
  return words
}

test('a number written out is read back, in common and in formal numerals', () => {
  fc.assert(
    fc.property(fc.oneof(fc.nat(99999), fc.integer({ min: 0, max: 1e12 - 1 })), fc.boolean(), (value, formal) => {
      const words = formal
        ? inWords(value, FORMAL, ['', '拾', '佰', '仟'])
        : inWords(value, DIGITS, ['', '十', '百', '千']).replace(/^一十/, '十')
      expect(chineseNumber(words)).toEqual({ value, decimal: String(value), positional: false })
    }),
    { seed: 1, numRuns: 3000 },
  )
})

test('nothing makes it throw, and long texts are no numbers', () => {
  fc.assert(
    fc.property(printedText, (text) => {
      const number = chineseNumber(text)
      if (number) expect(String(number.value)).toBe(number.decimal)
    }),
    { seed: 1, numRuns: 5000 },
  )
  for (const text of longTexts) expect(chineseNumber(text)).toBeNull()
})
