import { fitsNumber } from './decimal.js'
import type { FigureFlag } from './figure-flag.js'

export interface Digits {
  /** Digits without separators and leading zeros, decimals as written: 12000.00 */
  readonly decimal: string
  /** Where the number ends in the text, exclusive. */
  readonly end: number
  readonly flag?: FigureFlag
}

/** Longest run of digits and separators looked at; no number of 16 digits needs more. */
const LONGEST_RUN = 40
/** What nearly every number is. */
const PLAIN = /^(?:0|[1-9]\d{0,14})$/

const isDigit = (character: string | undefined): boolean =>
  character !== undefined && character >= '0' && character <= '9'

/**
 * The number written at `start` of a text in ASCII digits: plain, with decimals, or in groups of three set apart by commas
 * or by single spaces. Null where none starts there, where the groups are not of three, or where it has more digits than
 * a JavaScript number holds exactly.
 */
export function digitsAt(text: string, start: number): Digits | null {
  if (!isDigit(text[start])) return null
  let end = start
  while (isDigit(text[end]) || text[end] === ',' || text[end] === '.' || text[end] === ' ') {
    end++
    if (end - start > LONGEST_RUN) return null
  }
  while (!isDigit(text[end - 1])) end--
  const run = text.slice(start, end)
  if (PLAIN.test(run)) return { decimal: run, end }
  const [whole = '', fraction, ...more] = run.split('.')
  if (more.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction))) return null
  const groups = whole.split(/[, ]/)
  if (groups.length > 1 && !inThrees(whole, groups)) return null
  const digits = groups.join('')
  const significant = digits.replace(/^0+(?=\d)/, '')
  const decimal = fraction === undefined ? significant : `${significant}.${fraction}`
  if (!fitsNumber(decimal)) return null
  if (groups.length === 2 && whole.includes(' ')) return { decimal, end, flag: 'spaced' }
  return digits.length > significant.length ? { decimal, end, flag: 'leadingZeros' } : { decimal, end }
}

const inThrees = (whole: string, [first = '', ...others]: readonly string[]): boolean =>
  !(whole.includes(',') && whole.includes(' ')) &&
  first.length >= 1 &&
  first.length <= 3 &&
  !first.startsWith('0') &&
  others.every((group) => group.length === 3)
