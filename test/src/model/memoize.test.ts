import { expect, test } from 'vitest'
import { memoizeText } from '../../../src/model/memoize.js'

test('answers are worked out once for each text, and again after too many others', () => {
  const asked: string[] = []
  const lengthOf = memoizeText((text) => {
    asked.push(text)
    return text.length
  }, 2)
  expect([lengthOf('甲'), lengthOf('甲'), lengthOf('乙乙'), lengthOf('丙'), lengthOf('甲')]).toEqual([1, 1, 2, 1, 1])
  expect(asked).toEqual(['甲', '乙乙', '丙', '甲'])
})
