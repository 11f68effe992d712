import type { Words } from '../../model/words.js'

/** Decimal places of amounts and counts together; sums are compared as whole ten-thousandths. */
const PLACES = 1e4

/** The sum of numbers with up to four decimals, without binary fractions. */
export const exactSum = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + Math.round(number * PLACES), 0) / PLACES

/** How much `actual` is over or under `expected`, in words. */
export function differenceWords(actual: number, expected: number): Words {
  const difference = exactSum([actual, -expected])
  const size = Math.abs(difference)
  return difference < 0 ? { zh: `少 ${size}`, en: `${size} too few` } : { zh: `多 ${size}`, en: `${size} too many` }
}
