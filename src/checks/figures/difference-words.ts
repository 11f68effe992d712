import { exactSum } from '../../model/exact-sum.js'
import type { Words } from '../../model/words.js'

/** How much `actual` is over or under `expected`, in words. */
export function differenceWords(actual: number, expected: number): Words {
  const difference = exactSum([actual, -expected])
  const size = Math.abs(difference)
  return difference < 0 ? { zh: `少 ${size}`, en: `${size} too few` } : { zh: `多 ${size}`, en: `${size} too many` }
}
