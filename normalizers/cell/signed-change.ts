import { digitsAt } from '../number/digits.js'
import type { FigureFlag } from '../number/figure-flag.js'
import { signAt } from '../number/sign.js'
import type { Figure } from './figure.js'
import { type FigureKind, readFigure } from './read-figure.js'

/** A change against the year before: an increase is positive. */
export interface ChangeFigure extends Figure<number> {
  /** Both directions, where the cell gives both: +2/-1. */
  readonly increase?: number
  readonly decrease?: number
}

const UNCHANGED = /^(?:[与和同](?:上一?年|去年)(?:同期)?)?(?:持平|相同|不变|无变化|没有变化|无增减|未变)[。.]?$/
const COMPARED = /^[较比](?:上一?年度?|去年)(?:同期)?/
const UP = /^(?:增加|新增|净增|增长|上升|增|[↑⬆])了?/
const DOWN = /^(?:减少|净减|下降|降低|取消|减|[↓⬇])了?/
const UNIT = /^[件项条个]/

/** One signed number and where it ends. */
interface Step {
  readonly value: number
  /** A sign or a word gave the direction. */
  readonly directed: boolean
  readonly flag?: FigureFlag
  readonly end: number
}

const kind: FigureKind<number, ChangeFigure> = {
  read: readChange,
  one: 1,
  bracketed: (value) => [0 - Math.abs(value), Math.abs(value)],
}

/** Reads the text of a cell of the column 本年增/减. A number without a sign is an increase. */
export const signedChange = (text: string): ChangeFigure => readFigure(text, kind)

function readChange(head: string): ChangeFigure | null {
  if (UNCHANGED.test(head)) return { state: 'value', value: 0 }
  const start = COMPARED.exec(head)?.[0].length ?? 0
  if (head[start] === '一' && /^一\d+$/.test(head.slice(start))) return dashOrOne(head.slice(start + 1))
  const first = stepAt(head, start)
  if (first === null) return null
  const rest = head.slice(first.end)
  if (rest === '') return changeOf(first)
  if (rest === '.' || rest === '。') return { ...changeOf(first), flag: 'strayPunct' }
  return bothDirections(first, rest)
}

function changeOf({ value, directed, flag }: Step): ChangeFigure {
  if (flag) return { state: 'value', value, flag }
  return directed || value === 0 ? { state: 'value', value } : { state: 'value', value, flag: 'unsigned' }
}

/** 一5: the 一 is a dash for a minus, or a one. */
function dashOrOne(digits: string): ChangeFigure | null {
  const number = digitsAt(digits, 0)
  return number && { state: 'ambiguous', candidates: [0 - Number(number.decimal)] }
}

/** +2/-1, 增2减1; without signs (2/1) it may as well be two figures. */
function bothDirections(first: Step, rest: string): ChangeFigure | null {
  const separated = /^[/，,、;；]/.test(rest)
  const second = stepAt(rest, separated ? 1 : 0)
  if (second === null || second.end !== rest.length) return null
  if (!first.directed && !second.directed && rest.startsWith('/')) {
    return { state: 'ambiguous', candidates: [first.value - second.value] }
  }
  if (!first.directed || !second.directed || first.value * second.value > 0) return null
  const flag = first.flag ?? second.flag
  const increase = Math.max(first.value, second.value)
  const decrease = 0 - Math.min(first.value, second.value)
  return { state: 'value', value: increase - decrease, increase, decrease, ...(flag ? { flag } : {}) }
}

function stepAt(text: string, start: number): Step | null {
  const words = text.slice(start)
  const up = UP.exec(words)?.[0]
  const down = up === undefined ? DOWN.exec(words)?.[0] : undefined
  const word = up ?? down ?? ''
  const sign = signAt(text, start + word.length)
  if (sign.kind === 'odd' || (word !== '' && sign.kind !== 'none')) return null
  const number = digitsAt(text, sign.end)
  if (number === null) return null
  const unit = UNIT.test(text.slice(number.end, number.end + 1)) ? 1 : 0
  const arrow = word === '' && sign.kind === 'none' ? arrowAt(text, number.end + unit) : null
  const falls = down !== undefined || arrow === '↓' || /minus|dash/i.test(sign.kind)
  const magnitude = Number(number.decimal)
  return {
    value: falls ? 0 - magnitude : magnitude,
    directed: word !== '' || arrow !== null || sign.kind !== 'none',
    ...flagOf(number.flag, sign.kind, number.decimal),
    end: number.end + unit + (arrow ? 1 : 0),
  }
}

const arrowAt = (text: string, at: number): '↑' | '↓' | null =>
  text[at] === '↑' || text[at] === '↓' ? (text[at] as '↑' | '↓') : null

function flagOf(written: FigureFlag | undefined, sign: string, decimal: string): { flag?: FigureFlag } {
  if (written) return { flag: written }
  if (sign === 'doublePlus' || sign === 'doubleMinus') return { flag: 'doubleSign' }
  if (sign === 'dash') return { flag: 'dashAsMinus' }
  if (!decimal.includes('.')) return {}
  return { flag: Number.isInteger(Number(decimal)) ? 'decimalTail' : 'notInteger' }
}
