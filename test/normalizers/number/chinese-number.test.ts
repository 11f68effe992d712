import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { chineseNumber } from '../../../normalizers/number/chinese-number.js'
import { longTexts, printedText } from '../arbitrary.js'
import { COMMON, FORMAL, inWords } from '../in-words.js'

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

test('a number written out is read back, in common and in formal numerals', () => {
  fc.assert(
    fc.property(fc.oneof(fc.nat(99999), fc.integer({ min: 0, max: 1e12 - 1 })), fc.boolean(), (value, formal) => {
      expect(chineseNumber(inWords(value, formal ? FORMAL : COMMON))).toEqual({
        value,
        decimal: String(value),
        positional: false,
      })
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
