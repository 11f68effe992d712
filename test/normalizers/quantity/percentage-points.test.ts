import { expect, test } from 'vitest'
import { onlyOne, percentagePoints } from '../read-one.js'

test.each([
  ['下降了３个百分点', { points: '3', direction: 'down' }],
  ['较上年提升两个百分点', { points: '2', direction: 'up' }],
  ['相差0.50个百分点', { points: '0.50' }],
])('%s', (text, expected) => {
  expect(onlyOne(percentagePoints(text))).toEqual(expected)
})

test.each(['3%', '百分点', '1.2.3个百分点', '1个百分点和2个百分点', ''])('“%s” is none, or not one', (text) => {
  expect(onlyOne(percentagePoints(text))).toBeNull()
})
