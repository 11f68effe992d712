import { fold } from '../text/fold.js'
import { CHINESE_NUMERALS, chineseNumber } from './chinese-number.js'

export interface Fraction {
  readonly num: number
  readonly den: number
}

const SPELT = new RegExp(`^([${CHINESE_NUMERALS}\\d]{1,8})分之([${CHINESE_NUMERALS}\\d]{1,8})$`)
const SLASHED = /^(\d{1,4})[/⁄](\d{1,4})$/

const wholeOf = (number: string): number =>
  /^\d+$/.test(number) ? Number(number) : (chineseNumber(number)?.value ?? Number.NaN)

/**
 * The fraction that the whole of `text` is: 三分之一, 2/3, ½. Null for none, for one above 1 (more likely two figures or a
 * date), and for hundredths and the like, which are percentages.
 */
export function fraction(text: string): Fraction | null {
  const folded = fold.wording(text)
  const [, first = '', second = ''] = SPELT.exec(folded) ?? []
  const [num, den] = first === '' ? slashed(folded) : [wholeOf(second), wholeOf(first)]
  const whole = Number.isInteger(num) && Number.isInteger(den)
  return whole && num > 0 && num <= den && !/^[百千万]$/.test(first) ? { num, den } : null
}

function slashed(text: string): readonly [number, number] {
  const [, num, den] = SLASHED.exec(text) ?? []
  return [Number(num), Number(den)]
}
