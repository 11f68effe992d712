import type { Approximation } from '../number/approximation.js'
import { leadingApproximation, trailingApproximation } from '../number/approximation.js'
import { CHINESE_NUMERALS, chineseNumber } from '../number/chinese-number.js'
import { fitsNumber, shiftDecimal } from '../number/decimal.js'
import { digitsAt } from '../number/digits.js'
import type { FigureFlag } from '../number/figure-flag.js'
import { powerOf } from '../number/scaled-number.js'
import { signAt } from '../number/sign.js'
import type { Figure } from './figure.js'
import { type FigureKind, readFigure } from './read-figure.js'

/** A figure of a count: an integer of at least 0 where the report is right. */
export type CountFigure = Figure<number>

/** What nearly every cell holds. */
const PLAIN = /^(?:0|[1-9]\d{0,14})$/

const TOTAL = /^(?:共计|合计|总计|共|计)/
/** What may be behind the number: 余, a multiplier, 余 again, the unit of a count, 左右, a full stop. */
const BEHIND =
  /^(余|多)?([十百千万亿]{0,2})(余|多)?(?:(?:[件项条个次份起宗例户家部篇则种类名位批期封人])次?)?(左右|以上)?([.。])?$/

const kind: FigureKind<number, CountFigure> = {
  read: readCount,
  one: 1,
  bracketed: (value) => [0 - value, value],
}

/** Reads the text of a cell that should hold a count. */
export function tableCount(text: string): CountFigure {
  const trimmed = text.trim()
  if (PLAIN.test(trimmed)) return { state: 'value', value: Number(trimmed) }
  return readFigure(trimmed, kind)
}

function readCount(head: string): CountFigure | null {
  const { approx: leading, rest } = leadingApproximation(head.replace(TOTAL, ''))
  const sign = signAt(rest, 0)
  const number = digitsAt(rest, sign.end)
  if (number === null) return sign.kind === 'none' ? chineseCount(rest, leading) : null
  const behind = BEHIND.exec(rest.slice(number.end))
  if (behind === null) return null
  const [, before, multiplier = '', after, around, stop] = behind
  const power = powerOf(multiplier)
  const decimal = shiftDecimal(number.decimal, power)
  if (!fitsNumber(decimal)) return null
  const value = Number(decimal)
  const approx = leading ?? trailingApproximation(Boolean(before || after), around)
  const magnitude = magnitudeFlag(value, number.decimal, power)
  const flag = number.flag ?? magnitude ?? (stop ? 'strayPunct' : undefined)
  return withApproximation(signedCount(value, sign, flag), approx)
}

function magnitudeFlag(value: number, decimal: string, power: number): FigureFlag | undefined {
  if (!Number.isInteger(value)) return 'notInteger'
  if (power > 0) return 'scaled'
  return decimal.includes('.') ? 'decimalTail' : undefined
}

function signedCount(value: number, sign: ReturnType<typeof signAt>, flag: FigureFlag | undefined): CountFigure {
  if (sign.kind === 'none') return flag ? { state: 'value', value, flag } : { state: 'value', value }
  if (sign.kind === 'plus') return { state: 'value', value, flag: 'unexpectedSign' }
  // A dash apart from the number, or one that is no minus, may be a line, or the empty cell before this one.
  if (sign.kind !== 'minus' || sign.apart) return { state: 'ambiguous', candidates: [...new Set([0 - value, value])] }
  return { state: 'value', value: 0 - value, flag: value === 0 ? 'unexpectedSign' : 'negative' }
}

const withApproximation = (figure: CountFigure, approx: Approximation | undefined): CountFigure =>
  approx && figure.state === 'value' ? { ...figure, approx } : figure

/** A circle is a zero among Chinese digits; alone it may be a mark, so it is left to the look-alikes. */
function chineseCount(text: string, approx: Approximation | undefined): CountFigure | null {
  if (/[○◯]/.test(text)) return null
  let end = 0
  while (end < text.length && CHINESE_NUMERALS.includes(text[end]!)) end++
  const behind = end > 0 ? BEHIND.exec(text.slice(end)) : null
  const number = behind ? chineseNumber(text.slice(0, end)) : null
  if (number === null) return null
  const { value, positional } = number
  if (positional) return { state: 'unreadable', candidate: value, flag: 'chinese' }
  return withApproximation(value === 0 ? { state: 'value', value } : { state: 'value', value, flag: 'chinese' }, approx)
}
