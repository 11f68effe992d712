import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ordinalValue } from '../../../normalizers/label/ordinal-value.js'
import { printedText } from '../arbitrary.js'
import { COMMON, inWords } from '../in-words.js'

describe('ordinalValue', () => {
  test.each([
    ['①2019年', 'circled', 1, 1],
    ['⑳', 'circled', 20, 1],
    ['㉑', 'circled', 21, 1],
    ['㊿', 'circled', 50, 1],
    ['⒛', 'arDot', 20, 1],
    ['ⅲ、', 'roman', 3, 2],
    ['1）', 'arParen', 1, 2],
    ['（ 十二 ）乙', 'cnParen', 12, 6],
    ['12．甲', 'arDot', 12, 3],
    ['一是加强', 'inlineCn', 1, 2],
    ['第一，', 'inlineCn', 1, 2],
    ['其二是', 'inlineCn', 2, 2],
    ['再次，', 'inlineWord', 3, 2],
  ])('%s', (text, style, n, length) => {
    expect(ordinalValue(text)).toMatchObject({ style, n, length })
  })

  test.each(['1.5', '2019.', '第一时间', '第一条', '一般', '百、', '（）', '（甲）', 'I.', '0.', '其他', '甲、', ''])(
    '%s is none',
    (text) => {
      expect(ordinalValue(text)).toBeNull()
    },
  )

  test('the rest of a text makes no difference', () => {
    const writings: readonly (readonly [(n: number) => string, string])[] = [
      [(n) => `${inWords(n, COMMON)}、`, 'cnComma'],
      [(n) => `（${inWords(n, COMMON)}）`, 'cnParen'],
      [(n) => `${n}.`, 'arDot'],
      [(n) => `${n}、`, 'arComma'],
      [(n) => `（${n}）`, 'arParen'],
    ]
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.constantFrom(...writings), (n, [write, style]) => {
        const ordinal = write(n)
        expect(ordinalValue(`${ordinal}甲乙`)).toMatchObject({ style, n, length: ordinal.length })
      }),
      { seed: 1, numRuns: 500 },
    )
  })

  test('it lies within the text', () => {
    fc.assert(
      fc.property(printedText, (text) => {
        const ordinal = ordinalValue(text)
        if (ordinal) expect(ordinal.length).toBeLessThanOrEqual(text.length)
      }),
      { seed: 1, numRuns: 2000 },
    )
  })
})
