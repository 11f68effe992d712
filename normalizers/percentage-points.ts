import { type Change, changeBefore } from './change-direction.js'
import { CHINESE_NUMERALS, chineseNumber } from './chinese-number.js'
import { foldText, toSimplified } from './text.js'
import { tighten } from './tighten.js'

export interface PercentagePoints {
  /** A decimal of at least 0, as written. */
  readonly points: string
  readonly direction?: Change['direction']
}

const POINTS = new RegExp(`(?<![\\d.,])(\\d{1,9}(?:\\.\\d{1,9})?|[${CHINESE_NUMERALS}]{1,12})个百分点`, 'g')
const LONGEST_WORDS = 30

/** The one difference in percentage points (提高1.05个百分点) in `text`; null where there is none, or several. */
export function percentagePoints(text: string): PercentagePoints | null {
  const folded = tighten(toSimplified(foldText(text)))
  const [match, ...others] = folded.matchAll(POINTS)
  if (match === undefined || others.length > 0) return null
  const number = match[1]!
  const points = /^\d/.test(number) ? number : chineseNumber(number)?.decimal
  if (points === undefined) return null
  const change = changeBefore(folded.slice(Math.max(0, match.index - LONGEST_WORDS), match.index))
  return { points, ...(change ? { direction: change.direction } : {}) }
}
