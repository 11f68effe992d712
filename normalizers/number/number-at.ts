import { CHINESE_NUMERALS, chineseNumber } from './chinese-number.js'
import { fitsNumber, shiftDecimal } from './decimal.js'
import type { NumberReading } from './number-reading.js'
import { powerOf, scaledNumber } from './scaled-number.js'
import { vagueNumber } from './vague-number.js'

const TO = /[-~—–−]|至|到/y
/** A last part without multiplier has at least this many digits: 3万5 may be 35000 or 30005. */
const LAST_DIGITS = 3
/** No Chinese number that a JavaScript number holds is written longer. */
const LONGEST = 40

/** The number at `start` of a folded text, of any writing: 3119, 14万余, 1万2千3百, 三十余, 十几, 2-3, 5至8. Null for none. */
export function numberAt(text: string, start: number): NumberReading | null {
  const first = singleNumberAt(text, start)
  if (first?.value == null || first.bare || first.approx !== 'exact') return first
  TO.lastIndex = first.end
  if (!TO.test(text)) return first
  const second = singleNumberAt(text, first.end + 1)
  if (second === null) return first
  if (second.value === null || second.bare || second.approx !== 'exact') return null
  // 2-3万 is 2万 to 3万
  const min = first.power === 0 && second.power >= 4 ? shiftDecimal(first.value, second.power) : first.value
  if (Number(min) >= Number(second.value)) return null
  const flag = first.flag ?? second.flag
  const { value: max, power, end } = second
  return { value: null, approx: 'range', min, max, bare: false, power, single: false, end, ...(flag ? { flag } : {}) }
}

const singleNumberAt = (text: string, start: number): NumberReading | null =>
  /^\d/.test(text.slice(start, start + 1))
    ? arabicNumber(text, start)
    : (vagueNumber(text, start) ?? chineseNumeral(text, start))

function arabicNumber(text: string, start: number): NumberReading | null {
  const number = scaledNumber(text, start)
  if (number === null || !fitsNumber(number.sum)) return null
  const { sum, over, parts, lowest, last, power, end, flag } = number
  if (parts > 1 && lowest === 0 && last.length < LAST_DIGITS) return null
  const approx = over ? 'over' : 'exact'
  return { value: sum, approx, bare: false, power, single: parts === 1, end, ...(flag ? { flag } : {}) }
}

const BEHIND = /([余多来])?([万亿]?)([余多])?/y

/** 三十余, 一百二十万, 三点五万; a row of digits (二〇一九, 三五) counts nothing, nor does 零 (零件). */
function chineseNumeral(text: string, start: number): NumberReading | null {
  let end = start
  while (end - start < LONGEST && CHINESE_NUMERALS.includes(text[end] ?? ' ')) end++
  const number = end > start ? chineseNumber(text.slice(start, end)) : null
  if (number === null || number.positional || number.value === 0) return null
  BEHIND.lastIndex = end
  const [all, before, multiplier = '', after] = BEHIND.exec(text)!
  const power = powerOf(multiplier)
  const value = shiftDecimal(number.decimal, power)
  if (!fitsNumber(value)) return null
  const last = power || (/[万亿]$/.test(text.slice(start, end)) ? powerOf(text[end - 1]!) : 0)
  const approx = before || after ? 'over' : 'exact'
  return { value, approx, bare: false, power: last, single: false, end: end + all.length }
}
