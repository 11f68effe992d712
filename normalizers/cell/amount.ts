import { CHINESE_NUMERALS, chineseNumber } from '../number/chinese-number.js'
import { addDecimals, plainDecimal, shiftDecimal } from '../number/decimal.js'
import type { FigureFlag } from '../number/figure-flag.js'
import { type ScaledNumber, scaledNumber } from '../number/scaled-number.js'

export type MoneyUnit = '元' | '万元' | '亿元'

/** An unsigned amount at the start of a text. */
export interface Amount {
  /** The number as written, in `unit`. */
  readonly value: string
  /** Null where none is written. */
  readonly unit: MoneyUnit | null
  /** 余 or 多 stands among the parts. */
  readonly over: boolean
  readonly flag?: FigureFlag
  /** Where the amount ends, exclusive. */
  readonly end: number
}

/** Powers of ten of the units. */
export const UNIT_POWER: Readonly<Record<MoneyUnit, number>> = { 元: 0, 万元: 4, 亿元: 8 }

const YUAN = /^[元圆]/
/** 3角2分 in ASCII or Chinese digits, the 角 or the 分 alone too. */
const SMALL_CHANGE =
  /^零?(?:([0-9一二三四五六七八九壹贰叁肆伍陆柒捌玖])角)?(?:零?([0-9一二三四五六七八九壹贰叁肆伍陆柒捌玖])分)?/

/** Reads an amount at the start of a text: 12,000.00 · 3.5亿 · 12万4千元 · 壹万贰仟元整 · 5百万元. Null for none. */
export function amountAt(text: string): Amount | null {
  const parts = /^\d/.test(text) ? arabicParts(text) : chineseParts(text)
  if (parts === null) return null
  const yuan = YUAN.test(text.slice(parts.end))
  const change = yuan ? SMALL_CHANGE.exec(text.slice(parts.end + 1)) : null
  const [written = '', tenths, hundredths] = change ?? []
  let end = parts.end + (yuan ? 1 + written.length : 0)
  if (yuan && /^[整正]/.test(text.slice(end))) end++
  const { value, unit } = inUnit(parts, yuan)
  const { over, flag } = parts
  const shared = { over, end, ...(flag ? { flag } : {}) }
  if (tenths === undefined && hundredths === undefined) return { value, unit, ...shared }
  // 5角 behind 12.5元 or 余 makes no sense
  if (parts.sum.includes('.') || over) return null
  const cents = `0.${digitOf(tenths)}${digitOf(hundredths)}`
  return { value: addDecimals(parts.sum, cents), unit: '元', ...shared }
}

const digitOf = (digit: string | undefined): string =>
  digit === undefined ? '0' : /\d/.test(digit) ? digit : chineseNumber(digit)!.decimal

type Parts = Pick<ScaledNumber, 'written' | 'power' | 'parts' | 'sum' | 'over' | 'flag' | 'end'>

/** The number in 元, 万元 or 亿元: in the largest of them that the first multiplier names. */
function inUnit({ written, power, parts, sum }: Parts, yuan: boolean): Pick<Amount, 'value' | 'unit'> {
  if (power === 0 && !yuan) return { value: written, unit: null }
  const unit: MoneyUnit = power >= 8 ? '亿元' : power >= 4 ? '万元' : '元'
  const exact = parts === 1 && power === UNIT_POWER[unit]
  return { value: exact ? written : shiftDecimal(sum, -UNIT_POWER[unit]), unit }
}

/** 12万4千; where 元 does not say what is counted, 5千 may be thousands of anything, and 3万5 is 35000 or 30005. */
function arabicParts(text: string): Parts | null {
  const number = scaledNumber(text, 0)
  if (number === null) return null
  const { parts, lowest, end } = number
  const unclear = parts > 1 ? lowest === 0 : lowest > 0 && lowest < 4
  return unclear && !YUAN.test(text.slice(end)) ? null : number
}

/** 壹万贰仟: the places belong to the number, so that the amount is in 元 where 元 is written. */
function chineseParts(text: string): Parts | null {
  let end = 0
  while (end < text.length && CHINESE_NUMERALS.includes(text[end]!)) end++
  const number = end > 0 ? chineseNumber(text.slice(0, end)) : null
  if (number === null || (number.positional && number.value !== 0)) return null
  const bare = !YUAN.test(text.slice(end))
  if (bare && /[万亿]/.test(text.slice(0, end))) return null
  const written = plainDecimal(number.decimal)
  const flag = bare && number.value !== 0 ? { flag: 'chinese' as const } : {}
  return { written, power: 0, parts: 1, sum: written, over: false, end, ...flag }
}
