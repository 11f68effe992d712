import { approximationBefore, type Bound } from '../number/approximation.js'
import { CHINESE_NUMERALS, chineseNumber } from '../number/chinese-number.js'
import { decimalDifference, plainDecimal, shiftDecimal } from '../number/decimal.js'
import { type Change, changeBefore } from './change-before.js'

export interface Percent {
  /** A decimal of at least 0, in hundredths, as written where it is written with a percent sign: 21.37, 0.5 for 千分之五. */
  readonly percent: string
  /** Where it is a change against something earlier: 下降27.6%, 翻一番 (up 100). */
  readonly direction?: Change['direction']
  readonly approx?: Bound
}

const NUMBER = `\\d{1,9}(?:\\.\\d{1,9})?|[${CHINESE_NUMERALS}]{1,12}`
/** Not the one or other end of a range: 2-3%, 78%至90%. */
const ALONE = '(?<![\\d.,~]|[\\d%‰][-—–~至到])'
const SHARE = new RegExp(
  [
    `${ALONE}(?<sign>[-+−])?(?<parts>\\d{1,9}(?:\\.\\d{1,9})?) ?(?<mark>[%‰])(?![-—–~至到]\\d)`,
    '(?<whole>百分(?:之)?百)',
    `(?<of>百|千|万)分之(?<named>${NUMBER})`,
    '(?<tenths>[一二两三四五六七八九\\d])成(?<half>[一二三四五六七八九半])?(?![员立为效果本不])',
    '(?<equal>一半|半数)',
    '翻(?:了)?(?<doubled>[一两二三四\\d])?番',
    `(?<![\\d.,${CHINESE_NUMERALS}])(?<times>${NUMBER})倍`,
  ].join('|'),
  'g',
)
/** Powers of ten by which 百分之 … and ‰ are off from hundredths. */
const OFF: Readonly<Record<string, number>> = { 百: 0, '%': 0, 千: -1, '‰': -1, 万: -2 }
/** The multiple is one of what was before: 是去年的1.5倍. */
const OF_BEFORE = /(?:是|为|达|达到|相当于)[^,。;、是为]{0,12}的$/
const LONGEST_WORDS = 30

/** A percentage and where its words of approximation and its number begin, and where it ends, exclusive. */
export type PlacedPercent = Percent & { readonly from: number; readonly end: number }

/** The percentages of a folded text, in reading order, also as 成, ‰, 百分之…, 倍 of a change or 一半. */
export const percentsIn = (folded: string): readonly PlacedPercent[] =>
  Array.from(folded.matchAll(SHARE)).flatMap((match) => {
    const groups = match.groups!
    const words = folded.slice(Math.max(0, match.index - LONGEST_WORDS), match.index)
    const approx = approximationBefore(words, false)
    const lead = approx ? words.slice(0, -approx.length) : words
    const value = groups.times === undefined ? share(groups) : multiple(groups.times, lead)
    if (value === null) return []
    const direction = directionOf(value, groups.sign, lead)
    const from = match.index - (approx?.length ?? 0)
    const end = match.index + match[0].length
    return [{ ...value, ...direction, ...(approx ? { approx: approx.approx } : {}), from, end }]
  })

/** The hundredths of every form but a multiple; 翻两番 is fourfold, so 300 more. */
function share({ parts, mark, of, named, whole, tenths, half, equal, doubled }: Groups): Percent | null {
  if (parts !== undefined) return { percent: mark === '%' ? parts : shiftDecimal(parts, OFF[mark!]!) }
  if (named !== undefined) {
    const decimal = decimalOf(named)
    return decimal === null ? null : { percent: shiftDecimal(decimal, OFF[of!]!) }
  }
  if (whole !== undefined) return { percent: '100' }
  if (equal !== undefined) return { percent: '50' }
  if (tenths !== undefined)
    return { percent: plainDecimal(`${decimalOf(tenths)}${half === '半' ? 5 : decimalOf(half ?? '零')}`) }
  return { percent: String((2 ** Number(decimalOf(doubled ?? '一')) - 1) * 100), direction: 'up' }
}

type Groups = Readonly<Record<string, string | undefined>>

const decimalOf = (number: string): string | null =>
  /^\d/.test(number) ? number : (chineseNumber(number)?.decimal ?? null)

/** 增长1.5倍 is 150 more, 增长到1.5倍 and 是去年的1.5倍 50 more; of what else a multiple stands for nothing is known. */
function multiple(times: string, lead: string): Percent | null {
  const decimal = decimalOf(times)
  const change = changeBefore(lead)
  if (decimal === null) return null
  const hundredths = shiftDecimal(decimal, 2)
  if (change && !change.reached) return { percent: hundredths, direction: change.direction }
  if (change === null && !OF_BEFORE.test(lead)) return null
  return { percent: decimalDifference(hundredths, '100'), direction: Number(decimal) < 1 ? 'down' : 'up' }
}

function directionOf({ direction }: Percent, sign: string | undefined, lead: string): Pick<Percent, 'direction'> {
  if (direction !== undefined) return { direction }
  if (sign !== undefined) return { direction: sign === '+' ? 'up' : 'down' }
  const change = changeBefore(lead)
  return change && !change.reached ? { direction: change.direction } : {}
}
