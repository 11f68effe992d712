import { fold } from '../text/fold.js'
import { fitsNumber, shiftDecimal } from './decimal.js'

export interface ChineseNumber {
  readonly value: number
  /** The same as an exact decimal. */
  readonly decimal: string
  /** A row of digits without place words: 二〇一九. */
  readonly positional: boolean
  /** A Latin O typed for a zero, or ASCII digits among the Chinese ones. */
  readonly flag?: 'latinO' | 'mixedDigits'
}

const DIGITS: ReadonlyMap<string, number> = new Map(
  ['零〇○◯', '一壹', '二贰两', '三叁参', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap((forms, digit) =>
    [...forms].map((form): [string, number] => [form, digit]),
  ),
)
const PLACES: ReadonlyMap<string, number> = new Map([
  ['十', 1],
  ['拾', 1],
  ['百', 2],
  ['佰', 2],
  ['千', 3],
  ['仟', 3],
])
const TENS: ReadonlyMap<string, string> = new Map([
  ['廿', '二十'],
  ['卅', '三十'],
  ['卌', '四十'],
])
/** No number below 2⁵³ is written longer. */
const LONGEST = 40

/** Every character that a Chinese number may hold, the decimal point 点 included. */
export const CHINESE_NUMERALS = `${[...DIGITS.keys(), ...PLACES.keys(), ...TENS.keys()].join('')}万亿点`

/**
 * The number that a text in Chinese numerals is: 三千一百一十九, 贰拾伍万, 二〇一九, 三点五万, 一万二 (= 12000), 廿一. Null where
 * it is none, is not well formed, or is more than a JavaScript number holds exactly.
 */
export function chineseNumber(text: string): ChineseNumber | null {
  if (text.length > LONGEST) return null
  const folded = fold.wording(text)
  if (!/[^0-9Oo.]/.test(folded)) return null
  const spelt = [...folded.replace(/[Oo]/g, '零')].map((character) => TENS.get(character) ?? character).join('')
  const digits = [...spelt].map(
    (character) => DIGITS.get(character) ?? (/\d/.test(character) ? Number(character) : character),
  )
  const decimal = decimalOf(digits)
  if (decimal === null || !fitsNumber(decimal)) return null
  const flag = /[Oo]/.test(folded) ? 'latinO' : /\d/.test(folded) ? 'mixedDigits' : undefined
  const positional = digits.length > 1 && digits.every((digit) => typeof digit === 'number')
  return { value: Number(decimal), decimal, positional, ...(flag ? { flag } : {}) }
}

type Numerals = readonly (number | string)[]

function decimalOf(numerals: Numerals): string | null {
  const point = numerals.indexOf('点')
  if (point < 0) return numberOf(numerals)?.toString() ?? null
  const whole = numberOf(numerals.slice(0, point))
  let end = numerals.length
  while (numerals[end - 1] === '万' || numerals[end - 1] === '亿') end--
  const fraction = numerals.slice(point + 1, end)
  if (whole === null || fraction.length === 0 || !fraction.every((digit) => typeof digit === 'number')) return null
  const scale = numerals.slice(end).reduce<number>((sum, place) => sum + (place === '亿' ? 8 : 4), 0)
  return scale > 8 ? null : shiftDecimal(`${whole}.${fraction.join('')}`, scale)
}

function numberOf(numerals: Numerals): number | null {
  if (numerals.length === 0) return null
  if (numerals.every((digit) => typeof digit === 'number')) return Number(numerals.join(''))
  return grouped(numerals, '亿', 8, (part, last) => grouped(part, '万', 4, belowTenThousand, last), true)
}

/** Reads a part of a number; `last` tells that nothing follows it, so that 一百一 may mean 110. */
type ReadPart = (part: Numerals, last: boolean) => number | null

/** What is before a 万 or 亿 times that, plus what is behind it. */
function grouped(numerals: Numerals, word: string, power: number, readPart: ReadPart, last: boolean): number | null {
  const at = numerals.indexOf(word)
  if (at < 0) return readPart(numerals, last)
  const before = readPart(numerals.slice(0, at), false)
  if (before === null || before === 0) return null
  const rest = numerals.slice(at + 1)
  const [only] = rest
  const colloquial = last && rest.length === 1 && typeof only === 'number' && only > 0
  const behind = rest.length === 0 ? 0 : colloquial ? only * 10 ** (power - 1) : readPart(rest, last)
  return behind === null || behind >= 10 ** power ? null : before * 10 ** power + behind
}

function belowTenThousand(numerals: Numerals, last: boolean): number | null {
  let sum = 0
  let place = 4
  let digit: number | null = null
  let zero = false
  for (const numeral of numerals) {
    if (typeof numeral === 'number') {
      if (digit !== null || (numeral === 0 && zero)) return null
      if (numeral === 0) zero = true
      else digit = numeral
      continue
    }
    const power = PLACES.get(numeral)
    if (power === undefined || power >= place || (digit === null && power !== 1)) return null
    sum += (digit ?? 1) * 10 ** power
    place = power
    digit = null
    zero = false
  }
  if (digit === null) return zero && sum > 0 ? null : sum
  if (zero || place === 1 || place === 4) return sum + digit
  return last ? sum + digit * 10 ** (place - 1) : null
}
