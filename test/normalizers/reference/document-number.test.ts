import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { documentNumber } from '../../../normalizers/reference/document-number.js'
import { printedText } from '../arbitrary.js'

describe('documentNumber', () => {
  test.each([
    ['国办函〔2020〕0109号', '国办函〔2020〕109号'],
    ['苏政发 〔 2020 〕 1 号', '苏政发〔2020〕1号'],
    ['苏政发〔2O2O〕1O号', '苏政发〔2020〕10号'],
    ['苏政发〔2020年〕1号', '苏政发〔2020〕1号'],
  ])('%s', (text, canonical) => {
    expect(documentNumber(text)).toEqual({ ...documentNumber(canonical), canonical })
    expect(documentNumber(text)?.flag).toBeUndefined()
  })

  test.each([
    ['苏政发2020〕1号', '苏政发〔2020〕1号'],
    ['苏政发〔2020第1号', '苏政发〔2020〕1号'],
    ['苏政发〔2020〕1', '苏政发〔2020〕1号'],
  ])('%s lacks a character, and leaves no doubt', (text, canonical) => {
    expect(documentNumber(text)).toMatchObject({ canonical, flag: 'repaired' })
  })

  test.each(['苏政发〔20201号', '苏政发20201号'])('%s has year and number run together', (text) => {
    expect(documentNumber(text)).toMatchObject({ canonical: null, flag: 'damaged', candidates: ['苏政发〔2020〕1号'] })
  })

  test.each([
    '〔2020〕1号',
    '苏政发〔1820〕1号',
    '苏政发〔2020〕0号',
    '苏政发〔2020〕号',
    '第1号',
    '国务院令第711号',
    '苏政发'.repeat(9),
    '',
  ])('%s is none', (text) => {
    expect(documentNumber(text)).toBeNull()
  })

  const brackets = fc.constantFrom('〔〕', '[]', '（）', '()', '【】', '﹝﹞', '［］', '〖〗', '〔]', '﹝）')
  const issuer = fc.constantFrom('国办函', '國辦公開辦函', '皖政办秘', '工作通知')

  test('brackets, spaces and 第 make no difference', () => {
    fc.assert(
      fc.property(
        issuer,
        fc.integer({ min: 1950, max: 2099 }),
        fc.integer({ min: 1, max: 9999 }),
        brackets,
        fc.constantFrom('', ' ', '\u3000'),
        fc.constantFrom('', '第'),
        (from, year, no, [open = '', close = ''], space, ordinal) => {
          const written = [from, open, year, close, ordinal, no, '号'].join(space)
          const { canonical } = documentNumber(`${from}〔${year}〕${no}号`)!
          expect(documentNumber(written)).toMatchObject({ year, no, canonical })
        },
      ),
      { seed: 1, numRuns: 500 },
    )
  })

  test('reads its own writing', () => {
    const piece = fc.constantFrom(
      '国',
      '办',
      '函',
      '〔',
      '〕',
      '(',
      ']',
      '2019',
      '2O19',
      '1',
      '30',
      '号',
      '第',
      ' ',
      '\u200B',
    )
    const text = fc.oneof(
      printedText,
      fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join('')),
    )
    fc.assert(
      fc.property(text, (printed) => {
        const { canonical, candidates = [] } = documentNumber(printed) ?? { canonical: null }
        for (const each of canonical === null ? candidates : [canonical]) {
          expect(documentNumber(each)?.canonical).toBe(each)
        }
      }),
      { seed: 1, numRuns: 3000 },
    )
  })
})
