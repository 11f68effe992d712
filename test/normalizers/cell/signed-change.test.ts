import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isDoubtful } from '../../../normalizers/cell/figure.js'
import { signedChange } from '../../../normalizers/cell/signed-change.js'
import { longTexts, printedText } from '../arbitrary.js'

describe('the direction', () => {
  test.each([
    ['+1,234', 1234],
    ['－１２', -12],
    ['- 5', -5],
    ['+5件', 5],
    ['5↑', 5],
    ['↓5项', -5],
    ['增加了2项', 2],
    ['新增 2 项', 2],
    ['较上年增加2项', 2],
    ['净减3', -3],
    ['取消3项', -3],
    ['減少3項', -3],
    ['-0', 0],
    ['减0', 0],
    ['与上年持平', 0],
    ['無變化', 0],
  ])('%s', (text, value) => {
    expect(signedChange(text)).toEqual({ state: 'value', value })
  })

  test.each([
    ['——5', -5, 'doubleSign'],
    ['++5', 5, 'doubleSign'],
    ['\u00AD5', -5, 'dashAsMinus'],
    ['— 5', -5, 'dashAsMinus'],
    ['-1 234', -1234, 'spaced'],
  ])('%s is read with a warning', (text, value, flag) => {
    expect(signedChange(text)).toEqual({ state: 'value', value, flag })
    expect(isDoubtful(signedChange(text))).toBe(true)
  })

  test.each([
    ['1.5', 1.5, 'notInteger'],
    ['下降1.0', -1, 'decimalTail'],
  ])('%s keeps its decimals', (text, value, flag) => {
    expect(signedChange(text)).toEqual({ state: 'value', value, flag })
  })
})

describe('both directions', () => {
  test.each(['+2/-1', '+2-1', '+2，-1', '-1/+2', '增2减1', '增加2项，减少1项', '↑2↓1'])('%s', (text) => {
    expect(signedChange(text)).toEqual({ state: 'value', value: 1, increase: 2, decrease: 1 })
  })

  test.each([
    ['2/1', [1]],
    ['0/0', [0]],
    ['(1)', [-1, 1]],
    ['（2项）', [-2, 2]],
    ['一5', [-5]],
  ])('%s may mean several things', (text, candidates) => {
    expect(signedChange(text)).toEqual({ state: 'ambiguous', candidates })
  })
})

test.each([
  ...['---5', '+-5', '-+5', '增加-2', '▲5', '△5', '⁻5', '5-', '2-1', '-1-1', '+1+1', '+2 -1', '-1\n+2', '+2/-1/+3'],
  ...['10%', '增长10%', '-10%', '增', '+', '新增', '±3', '-12 34', '-1,80', '增加二项', '-9007199254740992', '-\uF033'],
])('%s is no change for certain', (text) => {
  expect(signedChange(text)).toEqual({ state: 'unreadable' })
})

test.each([
  ['-l', -1, 'ocr'],
  ['+2O', 20, 'ocr'],
  ['-3、', -3, 'strayPunct'],
])('%s may be %d', (text, candidate, flag) => {
  expect(signedChange(text)).toEqual({ state: 'unreadable', candidate, flag })
})

test('a bracketed change with a sign keeps it as a candidate', () => {
  expect(signedChange('（-1）')).toEqual({ state: 'unreadable', candidate: -1 })
})

test('words beside the change become a note', () => {
  expect(signedChange('+3（新增3项）')).toEqual({ state: 'value', value: 3, note: '（新增3项）' })
})

test.each([
  ['无', 'none'],
  ['/', 'notApplicable'],
  ['-', 'dash'],
  ['——', 'dash'],
  ['', 'blank'],
])('%s is empty', (text, state) => {
  expect(signedChange(text)).toEqual({ state })
})

const pluses = ['+', '＋', '+ ', '增', '增加', '↑']
const minuses = ['-', '－', '−', '- ', '减', '减少', '↓']

test('every way of writing a change gives the change', () => {
  const signs = fc.boolean().chain((up) => fc.tuple(fc.constant(up), fc.constantFrom(...(up ? pluses : minuses))))
  fc.assert(
    fc.property(fc.nat(99999), signs, fc.constantFrom('', '项', ' 项'), (size, [up, sign], unit) => {
      expect(signedChange(sign + size + unit)).toEqual({ state: 'value', value: up ? size : 0 - size })
    }),
    { seed: 1, numRuns: 1000 },
  )
})

test('a value is a finite number, -0 is none, and other states have no value', () => {
  fc.assert(
    fc.property(printedText, (text) => {
      const { state, value } = signedChange(text)
      if (state !== 'value') expect(value).toBeUndefined()
      else expect(Number.isFinite(value) && !Object.is(value, -0)).toBe(true)
    }),
    { seed: 1, numRuns: 4000 },
  )
})

test('texts of 100 KB come back without a value', () => {
  for (const text of longTexts) expect(signedChange(text).value).toBeUndefined()
})
