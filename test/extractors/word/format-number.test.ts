import { describe, expect, it } from 'vitest'
import { formatNumber } from '../../../extractors/word/format-number.js'

describe('formatNumber', () => {
  it.each<[string, readonly number[], string]>([
    ['decimal', [1, 10, 123], '1 10 123'],
    ['decimalZero', [1, 12], '01 12'],
    ['chineseCounting', [1, 9, 10, 11, 20, 35, 99], '一 九 十 十一 二十 三十五 九十九'],
    ['japaneseCounting', [6, 12], '六 十二'],
    ['ideographDigital', [6, 12], '六 一二'],
    ['decimalEnclosedCircleChinese', [1, 20, 21], '① ⑳ 21'],
    ['upperRoman', [1, 4, 9, 14, 40], 'I IV IX XIV XL'],
    ['lowerRoman', [3, 8], 'iii viii'],
    ['upperLetter', [1, 26, 27], 'A Z AA'],
    ['lowerLetter', [2], 'b'],
    ['cardinalText', [2], '2'],
    ['bullet', [1], ''],
    ['none', [1], ''],
  ])('writes numbers as %s', (format, numbers, written) => {
    expect(numbers.map((number) => formatNumber(number, format)).join(' ')).toBe(written)
  })

  it('leaves a number that no list has in digits', () => {
    expect(formatNumber(0, 'upperRoman')).toBe('0')
    expect(formatNumber(100, 'chineseCounting')).toBe('一〇〇')
  })
})
