import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fraction } from '../../../normalizers/number/fraction.js'
import { COMMON, inWords } from '../in-words.js'

test.each([
  ['２／３', 2, 3],
  ['⅔', 2, 3],
  ['十二分之五', 5, 12],
  ['1 / 4', 1, 4],
])('%s', (text, num, den) => {
  expect(fraction(text)).toEqual({ num, den })
})

test.each(['3/2', '2019/1', '0/3', '百分之三十', '千分之五', '本年增/减', '3/', '1½', '三分之', '3件', ''])(
  '%s is none',
  (text) => {
    expect(fraction(text)).toBeNull()
  },
)

test('a fraction is read back in every writing', () => {
  const parts = fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }))
  fc.assert(
    fc.property(parts, ([one, other]) => {
      const [num, den] = [Math.min(one, other), Math.max(one, other)]
      expect(fraction(`${num}/${den}`)).toEqual({ num, den })
      expect(fraction(`${inWords(den, COMMON)}分之${inWords(num, COMMON)}`)).toEqual({ num, den })
    }),
    { seed: 1, numRuns: 300 },
  )
})
