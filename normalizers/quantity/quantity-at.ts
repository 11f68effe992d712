import { approximationBefore, type Bound } from '../number/approximation.js'
import { addDecimals, shiftDecimal } from '../number/decimal.js'
import { numberAt } from '../number/number-at.js'
import type { NumberReading } from '../number/number-reading.js'
import { type CountingUnit, countsWholes, timeUnitAt, unitAt } from './counting-unit.js'
import type { Quantity } from './quantity.js'

export interface FoundQuantity {
  /** The quantity, but for what it counts. */
  readonly quantity: Omit<Quantity, 'of' | 'verb'>
  /** Where its words of approximation and its number begin, and where it ends, exclusive. */
  readonly from: number
  readonly end: number
}

/** Behind these a number is the rest of another one, of a name or of a formula, or a doubtful glyph is before it. */
const GLUED = /(?:\d[.,:/\s]|[-+−*×~\dA-Za-z\u{FFFD}□\u{E000}-\u{F8FF}\u{202A}-\u{202E}])$/u
/** Words that end with 一. */
const ENDS_IN_ONE = /[统唯之专进逐任某每同单划归万跑]$/
/** Units with which 一 counts; other ones make figures of speech (一条主线, 一套机制). */
const COUNTED_ONCE = new Set(['次', '人次', '名', '人', '件', '份', '期', '场', '项', '家', '例', '宗'])
/** 上半年 names a half of the year. */
const HALF = /(?<![上下前后])半(?=年(?!度|报)|天|周|小时|个[月小学课工])/y
const AND_A_HALF = /个半(?=月|小时|学时|课时|工作日)/y
const HALF_AGAIN = /(?<=[年天])半(?!年)/y
const AROUND = /(左右|上下|以上|之多|余|以内|以下)/y
/** From here on it is a year, not a number of years. */
const MOST_YEARS = 100
/** 10⁹ counted in 万 would be written in 亿: the 万 is a slip (rule N-UNIT-SCALE). Sums of money are written so. */
const SUSPECT_IN_WAN = 1e9

/** The quantity whose number begins at `start` of the folded text; words before `floor` belong to another one. Null for none. */
export function quantityAt(text: string, start: number, floor: number): FoundQuantity | null {
  const counted = halves(text, start) ?? wholes(text, start)
  if (counted === null) return null
  const { number, unit } = counted
  const words = text.slice(Math.max(floor, start - 5), start)
  const before = approximationBefore(words, number.bare)
  const from = start - (before?.length ?? 0)
  if (GLUED.test(text.slice(Math.max(0, from - 2), from)) || (number.bare && before === null)) return null
  if (unit === null && (number.power < 4 || /[\p{L}\p{N}%‰]/u.test(text[number.end] ?? ' '))) return null
  // 2.3件 is rather 3件 behind the ordinal 2.
  if (unit && countsWholes(unit.unit) && number.value?.includes('.')) return null
  const years = number.value ?? number.max ?? ''
  if (unit?.unit === '年' && isYear(years, text.slice(unit.end, unit.end + 3))) return null
  if (text.slice(start, number.end) === '一') {
    if (!COUNTED_ONCE.has(unit?.unit ?? '') || ENDS_IN_ONE.test(words)) return null
  }
  const end = unit?.end ?? number.end
  AROUND.lastIndex = end
  const around = AROUND.exec(text)?.[0] ?? ''
  const bound = before?.approx ?? boundBehind(number, around)
  return { quantity: quantityOf(number, unit?.unit ?? null, bound), from, end: end + around.length }
}

/** 2019年, 19年12月, and 1.2019年 behind the ordinal of an item. */
const isYear = (years: string, behind: string): boolean =>
  Number(years) >= MOST_YEARS || /\.\d{2}/.test(years) || /^\d{1,2}月/.test(behind)

interface Counted {
  readonly number: NumberReading
  readonly unit: CountingUnit | null
}

function wholes(text: string, start: number): Counted | null {
  const number = numberAt(text, start)
  if (number === null) return null
  const half = withHalf(text, AND_A_HALF, number, number.end)
  if (half) return { number: half, unit: timeUnitAt(text, half.end) }
  const unit = unitAt(text, number.end)
  const more = unit && withHalf(text, HALF_AGAIN, number, unit.end)
  return more ? { number: more, unit: { ...unit, end: more.end } } : { number, unit }
}

/** 1个半月, 2年半: the number with its half. */
function withHalf(text: string, pattern: RegExp, number: NumberReading, at: number): NumberReading | null {
  pattern.lastIndex = at
  const half = pattern.exec(text)?.[0]
  if (half === undefined || number.value === null || number.approx !== 'exact') return null
  return { ...number, value: addDecimals(number.value, '0.5'), end: at + half.length }
}

function halves(text: string, start: number): Counted | null {
  HALF.lastIndex = start
  if (!HALF.test(text)) return null
  const end = start + 1
  const number: NumberReading = { value: '0.5', approx: 'exact', bare: false, power: 0, single: false, end }
  return { number, unit: unitAt(text, end) }
}

function boundBehind(number: NumberReading, around: string): Bound | 'exact' {
  if (number.approx === 'over' || around === '余' || around === '之多' || around === '以上') return 'over'
  if (around === '以内' || around === '以下') return 'atMost'
  return around === '' ? 'exact' : 'about'
}

function quantityOf(number: NumberReading, unit: string | null, bound: Bound | 'exact'): FoundQuantity['quantity'] {
  const { value: decimal, approx, magnitude, min, max, single, power } = number
  const spaced = number.flag === 'spaced' ? { flag: number.flag } : {}
  if (approx === 'range') return { value: null, unit, approx, min: Number(min), max: Number(max), ...spaced }
  if (decimal === null) {
    const size = magnitude === undefined ? {} : { magnitude: Number(shiftDecimal('1', magnitude)) }
    return { value: null, unit, approx: 'vague', ...size }
  }
  const value = Number(decimal)
  const slip = single && power === 4 && unit !== '元' && value >= SUSPECT_IN_WAN
  const flag = slip ? { flag: 'scaleSuspect' as const } : spaced
  if (bound === 'over' || bound === 'atLeast') return { value, unit, approx: bound, min: value, ...flag }
  if (bound === 'nearly' || bound === 'atMost') return { value, unit, approx: bound, max: value, ...flag }
  return { value, unit, approx: bound, ...flag }
}
