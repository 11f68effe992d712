import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addDecimals,
  decimalDifference,
  fitsNumber,
  plainDecimal,
  shiftDecimal,
} from '../../../normalizers/number/decimal.js'

test.each([
  ['12.34', 0, '12.34'],
  ['12.34', 1, '123.4'],
  ['12.34', 4, '123400'],
  ['12.34', -3, '0.01234'],
  ['0', 8, '0'],
  ['0.00', 4, '0'],
  ['100', -2, '1'],
])('%s shifted by %d', (decimal, places, shifted) => {
  expect(shiftDecimal(decimal, places)).toBe(shifted)
})

test('plainDecimal drops needless zeros', () => {
  expect(['007.50', '0.0', '10', '1.', '000'].map(plainDecimal)).toEqual(['7.5', '0', '10', '1', '0'])
})

test('addDecimals adds exactly where numbers do not', () => {
  expect(addDecimals('0.1', '0.2')).toBe('0.3')
  expect(addDecimals('9007199254740993', '0.07')).toBe('9007199254740993.07')
})

test('decimalDifference is the same from both sides, exactly', () => {
  expect(decimalDifference('0.3', '0.1')).toBe('0.2')
  expect(decimalDifference('100', '9007199254740993.07')).toBe('9007199254740893.07')
  expect(decimalDifference('1.50', '1.5')).toBe('0')
})

test('shifting there and back gives the plain decimal', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 10n ** 20n }),
      fc.nat(12),
      fc.integer({ min: -12, max: 12 }),
      (digits, point, by) => {
        const decimal = shiftDecimal(String(digits), -point)
        expect(shiftDecimal(shiftDecimal(decimal, by), -by)).toBe(decimal)
      },
    ),
    { seed: 1, numRuns: 1000 },
  )
})

test('a decimal fits a number where the number says the same', () => {
  expect(fitsNumber('9007199254740991')).toBe(true)
  expect(fitsNumber('9007199254740993')).toBe(false)
  expect(fitsNumber('000000000000000000001')).toBe(true)
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 17n }), fc.nat(6), (digits, point) => {
      const decimal = shiftDecimal(String(digits), -point)
      const exact = Number(decimal).toString()
      if (fitsNumber(decimal) && !exact.includes('e')) expect(exact).toBe(decimal)
    }),
    { seed: 1, numRuns: 2000 },
  )
})
