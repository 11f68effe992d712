import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isDoubtful } from '../../../normalizers/cell/figure.js'
import { tableCount } from '../../../normalizers/cell/table-count.js'
import { longTexts, printedText } from '../arbitrary.js'

describe('words beside the number become a note', () => {
  test.each([
    ['22（其中修订16件）', 22, '（其中修订16件）'],
    ['22 (其中修订16件)', 22, '(其中修订16件)'],
    ['22件（其中修订16件）', 22, '（其中修订16件）'],
    ['22【含废止3件】', 22, '【含废止3件】'],
    ['22件，其中修订16件', 22, '其中修订16件'],
    ['22\n其中修订16件', 22, '其中修订16件'],
    ['22（其中\n修订16件）', 22, '（其中\n修订16件）'],
    ['22（其中修订（含废止）', 22, '（其中修订（含废止）'],
    ['（含上年）3', 3, '（含上年）'],
    ['3注1', 3, '注1'],
  ])('%s', (text, value, note) => {
    expect(tableCount(text)).toEqual({ state: 'value', value, note })
  })

  test('but a unit is no note', () => {
    for (const text of ['3件', '3 项', '3\n件', '3（件）', '3（单位：件）', '3人次', '３份', '3個', '共计3件']) {
      expect(tableCount(text)).toEqual({ state: 'value', value: 3 })
    }
  })

  test('also beside an empty form', () => {
    expect(tableCount('无（本年度未发生）')).toEqual({ state: 'none', note: '（本年度未发生）' })
    expect(tableCount('/（不适用）')).toEqual({ state: 'notApplicable', note: '（不适用）' })
  })
})

test.each([
  ['blank', ['', ' ', '\n', '\u200B', '空白', '件', '（ ）', '()']],
  ['dash', ['-', '— —', '──', '___', '\u00AD', '（-）']],
  ['notApplicable', ['/', '//', '-/-', 'n / a', '不适用', '\\']],
  ['none', ['无', '無', '无。', '没有', '（无）']],
  ['masked', ['*', '***', '3*', '1**', '×', 'XX', '＊', '*3*', '涉密']],
] as const)('%s', (state, texts) => {
  for (const text of texts) expect(tableCount(text), JSON.stringify(text)).toEqual({ state })
})

describe('what is no count for certain has no value', () => {
  test.each([
    ...['12 34', '12\n34', '12\n345', '12\u3000345', '1\t234', '12  345', '1 2', '0 0 0', '34 5'],
    ...['1,80', '1,8000', '0,345', '12,34,567', '1,808 595', '1, 808', ',123', '1,', '1，', '1,234,56'],
    ...['3、4', '1.2.3', '3;4', '3/5', '3-5', '3~5', '3:5', '3+2', '3件5项', '3（本级）5（下级）', '(1)3'],
    ...['10%', '10 %', '10‰', '2019年', '3月', '3元', '3个百分点', '第3', '见附件', '详见附件3', '无3件'],
    ...['①', '①2019', '½', '⒈', '㈠', 'Ⅲ', '3₂1', '٣', '3\uFE0F\u20E3', '3\u0336'],
    ...['\uF033', '3\uF033', '3\uFFFD', '□', '\u202E12', '1\u00AD2', '𠮷', '?', '…', 'null', '1e5', '0x1F', '####'],
    ...['9007199254740992', '12345678901234567890', '1.23456789012345678', '2一', '百', '5-', '±5', '<5', '≥5', '.5'],
  ])('%s', (text) => {
    expect(tableCount(text)).toEqual({ state: 'unreadable' })
  })

  test.each([
    ['l2', 12, 'ocr'],
    ['1,8O8', 1808, 'ocr'],
    ['O件', 0, 'ocr'],
    ['○', 0, 'ocr'],
    ['1〇', 10, 'ocr'],
    ['3、', 3, 'strayPunct'],
    ['3；', 3, 'strayPunct'],
    ['“3”', 3, 'strayPunct'],
    ['二〇', 20, 'chinese'],
  ])('%s may be %d', (text, candidate, flag) => {
    expect(tableCount(text)).toEqual({ state: 'unreadable', candidate, flag })
  })

  test('（一） and （二） are ordinals rather than counts', () => {
    expect(tableCount('（一）')).toEqual({ state: 'unreadable', candidate: 1 })
    expect(tableCount('（二）')).toEqual({ state: 'unreadable', candidate: 2 })
  })

  test.each([
    ['—5', [-5, 5]],
    ['--5', [-5, 5]],
    ['- 5', [-5, 5]],
    ['(3)', [-3, 3]],
    ['（3件）', [-3, 3]],
    ['[3]', [-3, 3]],
    ['（0）', [0]],
    ['一一', ['dash']],
  ])('%s has several readings', (text, candidates) => {
    expect(tableCount(text)).toEqual({ state: 'ambiguous', candidates })
  })
})

describe('a number read in an odd writing is flagged', () => {
  test.each([
    ['12 345', 12345, 'spaced'],
    ['100 200', 100200, 'spaced'],
    ['0000000', 0, 'leadingZeros'],
    ['00', 0, 'leadingZeros'],
    ['0012', 12, 'leadingZeros'],
    ['03', 3, 'leadingZeros'],
    ['3①', 3, 'secondFigure'],
    ['3²', 3, 'secondFigure'],
    ['3（5）', 3, 'secondFigure'],
    ['三', 3, 'chinese'],
    ['一件', 1, 'chinese'],
    ['十二', 12, 'chinese'],
    ['3万', 30000, 'scaled'],
    ['1.2万件', 12000, 'scaled'],
    ['3。', 3, 'strayPunct'],
    ['-0', 0, 'unexpectedSign'],
  ])('%s', (text, value, flag) => {
    const figure = tableCount(text)
    expect(figure).toMatchObject({ state: 'value', value, flag })
    expect(isDoubtful(figure)).toBe(true)
  })

  test.each([
    ['约3件', 3, 'about'],
    ['近30件', 30, 'nearly'],
    ['30余件', 30, 'over'],
    ['5左右', 5, 'about'],
    ['至少5', 5, 'atLeast'],
  ])('%s', (text, value, approx) => {
    expect(tableCount(text)).toEqual({ state: 'value', value, approx })
    expect(isDoubtful(tableCount(text))).toBe(true)
  })

  test('a plain one is not', () => {
    for (const text of ['0', '12', '1,808,595', '1 808 595', '3件', '3119.0', '-5', '1.5']) {
      expect(isDoubtful(tableCount(text)), text).toBe(false)
    }
  })

  test('bold marks of Markdown are nothing odd', () => {
    expect(tableCount('**3**')).toEqual({ state: 'value', value: 3 })
  })
})

/** Ways in which a count is written without changing what it says. */
const writings: readonly ((count: number) => string)[] = [
  (count) => String(count),
  (count) => count.toLocaleString('en-US'),
  (count) => count.toLocaleString('en-US').replaceAll(',', '，'),
  (count) => (count >= 1_000_000 ? count.toLocaleString('en-US').replaceAll(',', ' ') : String(count)),
  (count) => (count >= 1_000_000 ? count.toLocaleString('en-US').replaceAll(',', '\u00A0') : String(count)),
  (count) => String(count).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  (count) => [...String(count)].join('\u200B'),
]

test('every way of writing a count gives the count', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.nat(9999), fc.maxSafeNat()),
      fc.constantFrom(...writings),
      fc.constantFrom('', ' ', '\u00A0', '\u3000', '\n'),
      fc.constantFrom('', '件', ' 件', '项', '\n件', '（件）'),
      (count, write, space, unit) => {
        expect(tableCount(space + write(count) + unit + space)).toEqual({ state: 'value', value: count })
      },
    ),
    { seed: 1, numRuns: 3000 },
  )
})

test('a count broken anywhere by white space is never another number without a warning', () => {
  fc.assert(
    fc.property(fc.nat(9_999_999), fc.nat(6), fc.constantFrom(' ', '\n', '\t', '\u3000', '  '), (count, place, gap) => {
      const digits = String(count)
      const at = Math.min(place, digits.length)
      const broken = digits.slice(0, at) + gap + digits.slice(at)
      const figure = tableCount(broken)
      if (figure.state === 'value' && !isDoubtful(figure)) expect(broken.trim()).toBe(String(figure.value))
    }),
    { seed: 1, numRuns: 3000 },
  )
})

test('a value is a finite number, -0 is none, and other states have no value', () => {
  fc.assert(
    fc.property(printedText, (text) => {
      const figure = tableCount(text)
      if (figure.state !== 'value') expect(figure.value).toBeUndefined()
      else {
        expect(Number.isFinite(figure.value)).toBe(true)
        expect(Object.is(figure.value, -0)).toBe(false)
      }
    }),
    { seed: 1, numRuns: 4000 },
  )
})

test('texts of 100 KB come back without a value', () => {
  for (const text of longTexts) expect(tableCount(text).value).toBeUndefined()
})
