import { shiftDecimal } from './decimal.js'
import type { NumberReading } from './number-reading.js'
import { powerOf } from './scaled-number.js'

const DIGITS = '零一二三四五六七八九'
const DIGIT = '[一二三四五六七八九]'
const MULTIPLIER = '([十百千]?万?亿?)'
/** No further numeral: 三四五 is no range. */
const END = '(?![零〇一二三四五六七八九十百千万亿两])'

const VAGUE = new RegExp(`(?:若干|好几|数|几)${MULTIPLIER}${END}`, 'y')
const TEENS = new RegExp(`(${DIGIT}?)十几([百千]?万?亿?)${END}`, 'y')
const NEIGHBOURS = new RegExp(`(?:(${DIGIT}?)十)?(${DIGIT})(${DIGIT})${MULTIPLIER}${END}`, 'y')
const BARE = new RegExp(`([百千]?[万亿]|[百千])([余多])?([万亿]?)([余多])?${END}`, 'y')

/**
 * The number at `start` that leaves room by its own words: 若干, 数十 (vague), 十几, 三四, 十二三, 七八百 (ranges), 百余, 近百. Null
 * where none starts there.
 */
export function vagueNumber(text: string, start: number): NumberReading | null {
  const at = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = start
    return pattern.exec(text)
  }
  const vague = at(VAGUE)
  if (vague) {
    const power = powerOf(vague[1]!)
    const magnitude = power > 0 ? { magnitude: power } : {}
    return { value: null, approx: 'vague', ...shared(vague, power), ...magnitude }
  }
  const teens = at(TEENS)
  if (teens) return range(teens, tensOf(teens[1]!) + 1, tensOf(teens[1]!) + 9, powerOf(teens[2]!))
  const neighbours = at(NEIGHBOURS)
  if (neighbours) {
    const [, ten, low = '', high = '', multiplier = ''] = neighbours
    const [from, to] = [DIGITS.indexOf(low), DIGITS.indexOf(high)]
    const base = ten === undefined ? 0 : tensOf(ten)
    if (to === from + 1 && (base === 0 || !multiplier.startsWith('十'))) {
      return range(neighbours, base + from, base + to, powerOf(multiplier))
    }
  }
  const bare = at(BARE)
  if (bare === null) return null
  const [, number = '', before, multiplier = '', after] = bare
  const power = powerOf(number) + powerOf(multiplier)
  const over = Boolean(before || after)
  const value = shiftDecimal('1', power)
  return { ...shared(bare, power), value, approx: over ? 'over' : 'exact', bare: !over }
}

const tensOf = (digit: string): number => 10 * (digit === '' ? 1 : DIGITS.indexOf(digit))

const shared = (match: RegExpExecArray, power: number) =>
  ({ bare: false, power, single: false, end: match.index + match[0].length }) as const

const range = (match: RegExpExecArray, low: number, high: number, power: number): NumberReading => ({
  ...shared(match, power),
  value: null,
  approx: 'range',
  min: shiftDecimal(String(low), power),
  max: shiftDecimal(String(high), power),
})
