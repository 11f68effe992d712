import type { Approximation } from '../number/approximation.js'
import { leadingApproximation, trailingApproximation } from '../number/approximation.js'
import { fitsNumber, plainDecimal, shiftDecimal } from '../number/decimal.js'
import type { FigureFlag } from '../number/figure-flag.js'
import { type Sign, signAt } from '../number/sign.js'
import { type Amount, amountAt, type MoneyUnit, UNIT_POWER } from './amount.js'
import type { Figure } from './figure.js'
import { type FigureKind, readFigure } from './read-figure.js'

export type { MoneyUnit } from './amount.js'

/** An amount of money; `value` is a decimal string in `unit`, with the decimals as written. */
export interface MoneyFigure extends Figure<string> {
  /** The unit written in the cell, else that of the column; null where neither says one. */
  readonly unit?: MoneyUnit | null
  /** The amount in 元, exactly, without needless zeros; null where the unit is not known and the amount is not 0. */
  readonly yuan?: string | null
}

const LEADING = /^(?:共计|合计|总计|总额|金额|共|计)?[:：]?(?:人民币|RMB|CNY)?/
const CURRENCY = /^[¥￥] ?/
const BEHIND = /^(左右|以上)?([.。])?$/

/**
 * Under a header in 万元 an amount of this many digits before the point (10 billion yuan) exceeds what all but a few
 * provinces collect in a year, while the same digits are an everyday amount in 元.
 */
const SUSPECT_DIGITS = 7
/** An amount in 元 has at most this many decimals (fen); more of them prove that 万元 was meant. */
const FEN_DECIMALS = 2

/** Reads the text of a cell that should hold an amount and name its unit. */
export const money = (text: string): MoneyFigure => moneyInColumn(text, null)

/**
 * Reads the text of a cell in a column whose header states `unit`, or none. The unit written in the cell is preferred to
 * that of the header, so that 103.3879万元 under 万元 is not scaled twice. Amounts are never rescaled.
 */
export function moneyInColumn(text: string, unit: '万元' | '元' | null): MoneyFigure {
  const kind: FigureKind<string, MoneyFigure> = {
    read: (head) => readMoney(head, unit),
    one: '1',
    bracketed: (value) => [negated(value), value],
  }
  return readFigure(text, kind)
}

const negated = (decimal: string): string => (/[1-9]/.test(decimal) ? `-${decimal}` : decimal)

function readMoney(head: string, column: MoneyUnit | null): MoneyFigure | null {
  const { approx: leading, rest: named } = leadingApproximation(head.replace(LEADING, ''))
  const figure = named.replace(LEADING, '')
  const bare = figure.replace(CURRENCY, '')
  const currency = bare !== figure
  const sign = signAt(bare, 0)
  const rest = bare.slice(sign.end)
  const amount = amountAt(rest)
  const behind = amount ? BEHIND.exec(rest.slice(amount.end)) : null
  if (amount === null || behind === null || !fitsNumber(amount.value)) return null
  const [, around, stop] = behind
  const approx = leading ?? trailingApproximation(amount.over, around)
  const unit = amount.unit ?? (currency ? '元' : column)
  const yuan = unit === null ? null : shiftDecimal(amount.value, UNIT_POWER[unit])
  const flag = amountFlag(amount, unit, column) ?? (stop ? 'strayPunct' : undefined)
  return signed({ value: amount.value, unit, yuan: isZero(amount.value) ? '0' : yuan }, sign, flag, approx)
}

const isZero = (decimal: string): boolean => !/[1-9]/.test(decimal)

function amountFlag(amount: Amount, unit: MoneyUnit | null, column: MoneyUnit | null): FigureFlag | undefined {
  if (amount.flag) return amount.flag
  if (isZero(amount.value)) return undefined
  if (unit === null) return 'unitUnknown'
  if (column !== null && unit !== column) return 'unitDiffers'
  const [whole = '', fraction = ''] = plainDecimal(amount.value).split('.')
  const suspect = amount.unit === null && unit === '万元' && whole.length >= SUSPECT_DIGITS
  return suspect && fraction.length <= FEN_DECIMALS ? 'unitSuspect' : undefined
}

/** Value, unit and yuan of an amount, all there. */
type Magnitude = Required<Pick<MoneyFigure, 'value' | 'unit' | 'yuan'>>

function signed(
  magnitude: Magnitude,
  { kind, apart }: Sign,
  flag: FigureFlag | undefined,
  approx: Approximation | undefined,
): MoneyFigure {
  const { value, unit, yuan } = magnitude
  const shared = { state: 'value' as const, unit, ...(approx ? { approx } : {}) }
  if (kind === 'none') return { value, yuan, ...shared, ...(flag ? { flag } : {}) }
  if (kind === 'plus') return { value, yuan, flag: 'unexpectedSign', ...shared }
  if (kind !== 'minus' || apart) return { state: 'ambiguous', candidates: [...new Set([negated(value), value])] }
  return {
    ...shared,
    value: negated(value),
    yuan: yuan && negated(yuan),
    flag: isZero(value) ? 'unexpectedSign' : 'negative',
  }
}
