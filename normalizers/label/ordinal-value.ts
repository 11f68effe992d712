import { chineseNumber } from '../number/chinese-number.js'

/** How an item of a list is numbered. */
export interface Ordinal {
  readonly style:
    | 'cnComma'
    | 'cnDot'
    | 'cnParen'
    | 'arDot'
    | 'arComma'
    | 'arParen'
    | 'circled'
    | 'roman'
    | 'inlineCn'
    | 'inlineWord'
  /** 1 for 一、, 2 for （一）, 3 for 1., 4 for （1） (GB/T 9704—2012, 7.3.3), 5 for ①; null for those without a fixed place. */
  readonly level: number | null
  /** From 1; -1 for the last one (最后). */
  readonly n: number
  /** Length of the ordinal in the text, its punctuation included. */
  readonly length: number
}

type Style = Pick<Ordinal, 'style' | 'level'>

const CIRCLED: Style = { style: 'circled', level: 5 }
/** Rows of single characters: the first one, how many, and the number of the first. */
const ENCLOSED: readonly (readonly [first: string, count: number, from: number, Style])[] = [
  ['㈠', 10, 1, { style: 'cnParen', level: 2 }],
  ['⑴', 20, 1, { style: 'arParen', level: 4 }],
  ['⒈', 20, 1, { style: 'arDot', level: 3 }],
  ['①', 20, 1, CIRCLED],
  ['㉑', 15, 21, CIRCLED],
  ['㊱', 15, 36, CIRCLED],
  ['❶', 10, 1, CIRCLED],
  ['⓫', 10, 11, CIRCLED],
  ['➀', 10, 1, CIRCLED],
  ['➊', 10, 1, CIRCLED],
  ['⓵', 10, 1, CIRCLED],
  ['㊀', 10, 1, CIRCLED],
  ['Ⅰ', 12, 1, { style: 'roman', level: null }],
  ['ⅰ', 12, 1, { style: 'roman', level: null }],
]

const CHINESE = '[一二三四五六七八九十]{1,3}'
const ARABIC = '[0-9０-９]{1,2}'
const OPEN = '[(（﹙]\\s?'
const CLOSE = '\\s?[)）﹚]'
/** A digit behind the dot makes it a figure (1.5). */
const WRITTEN: readonly (readonly [RegExp, Style])[] = [
  [new RegExp(`^(?:${OPEN})?(${CHINESE})${CLOSE}`), { style: 'cnParen', level: 2 }],
  [new RegExp(`^(?:${OPEN})?(${ARABIC})${CLOSE}`), { style: 'arParen', level: 4 }],
  [new RegExp(`^(${CHINESE})\\s?、`), { style: 'cnComma', level: 1 }],
  [new RegExp(`^(${CHINESE})\\s?[.．]`), { style: 'cnDot', level: 1 }],
  [new RegExp(`^(${ARABIC})\\s?、`), { style: 'arComma', level: 3 }],
  [new RegExp(`^(${ARABIC})\\s?[.．](?!\\s?[0-9０-９])`), { style: 'arDot', level: 3 }],
  [/^([一二三四五六七八九十])(?:是|要)/, { style: 'inlineCn', level: null }],
  [/^[第其]([一二三四五六七八九十])(?=[,，、:：是\s]|$)/, { style: 'inlineCn', level: null }],
]
const WORDS: ReadonlyMap<string, number> = new Map([
  ['首先', 1],
  ['其次', 2],
  ['再次', 3],
  ['最后', -1],
])

/**
 * The ordinal with which an item or a heading starts: 一、 （一） ㈠ 1. ⒈ （1） ⑴ ① Ⅱ. 一是 首先. Null where it starts with none. To be
 * read before any folding, which makes `①2019` into `12019`.
 */
export const ordinalValue = (text: string): Ordinal | null =>
  enclosedOrdinal(text) ?? writtenOrdinal(text) ?? wordOrdinal(text)

function enclosedOrdinal(text: string): Ordinal | null {
  const code = text.charCodeAt(0)
  for (const [first, count, from, style] of ENCLOSED) {
    const at = code - first.charCodeAt(0)
    if (at >= 0 && at < count) {
      const mark = style.style === 'roman' && /[.．、]/.test(text[1] ?? ' ') ? 1 : 0
      return { n: from + at, length: 1 + mark, ...style }
    }
  }
  return null
}

function writtenOrdinal(text: string): Ordinal | null {
  for (const [pattern, style] of WRITTEN) {
    const match = pattern.exec(text)
    const number = match?.[1]?.normalize('NFKC')
    const n = number === undefined ? 0 : /^\d/.test(number) ? Number(number) : (chineseNumber(number)?.value ?? 0)
    if (match && n > 0) return { n, length: match[0].length, ...style }
  }
  return null
}

function wordOrdinal(text: string): Ordinal | null {
  const n = WORDS.get(text.slice(0, 2))
  return n === undefined ? null : { style: 'inlineWord', level: null, n, length: 2 }
}
