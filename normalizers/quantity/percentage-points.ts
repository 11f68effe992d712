import { CHINESE_NUMERALS, chineseNumber } from '../number/chinese-number.js'
import { type Change, changeBefore } from './change-before.js'

export interface PercentagePoints {
  /** A decimal of at least 0, as written. */
  readonly points: string
  readonly direction?: Change['direction']
}

const POINTS = new RegExp(`(?<![\\d.,])(\\d{1,9}(?:\\.\\d{1,9})?|[${CHINESE_NUMERALS}]{1,12})个百分点`, 'g')
const LONGEST_WORDS = 30

/** A difference in percentage points and where its number begins, and where it ends, exclusive. */
export type PlacedPoints = PercentagePoints & { readonly from: number; readonly end: number }

/** The differences in percentage points (提高1.05个百分点) of a folded text, in reading order. */
export const pointsIn = (folded: string): readonly PlacedPoints[] =>
  Array.from(folded.matchAll(POINTS)).flatMap((match) => {
    const number = match[1]!
    const points = /^\d/.test(number) ? number : chineseNumber(number)?.decimal
    if (points === undefined) return []
    const change = changeBefore(folded.slice(Math.max(0, match.index - LONGEST_WORDS), match.index))
    const end = match.index + match[0].length
    return [{ points, ...(change ? { direction: change.direction } : {}), from: match.index, end }]
  })
