import { expect, test } from 'vitest'
import { splitDigits } from '../../../../src/report/inference/split-digits.js'

/** The first three add up to the fourth. */
const sum = { left: [0, 1, 2], right: [3] }

test.each([
  ['one way where the sum leaves one', '1503000000180', 4, [], undefined],
  ['zeros are figures of their own', '000', 3, [], [[0, 0, 0]]],
  ['no figure begins with a zero', '105', 2, [], [[10, 5]]],
  [
    'all ways where no sum holds them apart',
    '123',
    2,
    [],
    [
      [1, 23],
      [12, 3],
    ],
  ],
  ['too few digits', '12', 3, [], []],
])('%s', (_, run, count, sums, ways) => {
  if (ways) expect(splitDigits(run, count, sums)).toEqual(ways)
  else expect(splitDigits('150318', 4, [sum])).toEqual([[15, 0, 3, 18]])
})

test('too many ways say nothing', () => {
  expect(splitDigits('1'.repeat(60), 15, [])).toBeUndefined()
})
