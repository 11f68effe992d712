import { addDecimals, shiftDecimal } from './decimal.js'
import { digitsAt } from './digits.js'
import type { FigureFlag } from './figure-flag.js'

/** A number in ASCII digits with the multipliers behind it: 3119, 1.2亿, 14万余, 12万4千. */
export interface ScaledNumber {
  /** The first number as written, and the power of ten of its multiplier. */
  readonly written: string
  readonly power: number
  /** How many numbers there are, each smaller than the multiplier before it. */
  readonly parts: number
  /** Power of ten of the last multiplier, 0 for none. */
  readonly lowest: number
  /** The last of the numbers as written. */
  readonly last: string
  /** All of it multiplied out. */
  readonly sum: string
  /** 余 or 多 stands among the parts. */
  readonly over: boolean
  readonly flag?: FigureFlag
  /** Where it ends in the text, exclusive. */
  readonly end: number
}

const MULTIPLIER = /^(余|多)?([十百千]?万?亿?)(余|多)?/
const LONGEST_MULTIPLIER = 5
/** What it may start with. */
const MULTIPLYING = '余多十百千万亿'
const POWERS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 }

/** The power of ten of a row of multipliers: 千万 is 7. */
export const powerOf = (multiplier: string): number => [...multiplier].reduce((total, word) => total + POWERS[word]!, 0)

/**
 * The number at `start` of a folded text; only one that is alone may have decimals. Null where none starts there or its
 * parts do not fall.
 */
export function scaledNumber(text: string, start: number): ScaledNumber | null {
  let first: Pick<ScaledNumber, 'written' | 'power' | 'flag'> | undefined
  let sum = ''
  let last = ''
  let over = false
  let parts = 0
  let end = start
  let below = Number.POSITIVE_INFINITY
  for (; below > 0 && isDigit(text[end]); parts++) {
    const number = digitsAt(text, end)
    if (number === null || (first && (number.flag || `${first.written}${number.decimal}`.includes('.')))) return null
    const multiplier = multiplierAt(text, number.end)
    last = number.decimal
    if (last.length + multiplier.power > below) return null
    first ??= { written: last, power: multiplier.power, ...(number.flag ? { flag: number.flag } : {}) }
    const part = multiplier.power === 0 ? last : shiftDecimal(last, multiplier.power)
    sum = sum === '' ? part : addDecimals(sum, part)
    over ||= multiplier.over
    end = multiplier.end
    below = multiplier.power
  }
  return first ? { parts, lowest: below, last, sum, over, end, ...first } : null
}

const isDigit = (character: string | undefined): boolean =>
  character !== undefined && character >= '0' && character <= '9'

interface Multiplier {
  readonly power: number
  readonly over: boolean
  readonly end: number
}

function multiplierAt(text: string, start: number): Multiplier {
  if (!MULTIPLYING.includes(text[start] ?? ' ')) return { power: 0, over: false, end: start }
  const [all, before, multiplier = '', after] = MULTIPLIER.exec(text.slice(start, start + LONGEST_MULTIPLIER))!
  return { power: powerOf(multiplier), over: Boolean(before || after), end: start + all.length }
}
