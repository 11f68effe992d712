import { Converter, Locale } from 'opencc-js/t2cn'
import { withoutRadicals } from './radicals.js'

/** Printable ASCII, the common ideographs and the punctuation between them that NFKC and the radicals leave alone. */
const FOLDED = /^[\x20-\x7E\u4E00-\u9FFF、。“”《》]*$/

/**
 * Characters that take no room: soft hyphen, zero-width spaces and joiners, direction marks, variation selectors.
 * Direction overrides (U+202A–202E, U+2066–2069) are none of them: they change the order in which figures are seen.
 */
const ZERO_WIDTH =
  /\u00AD|\u034F|\u061C|\u180E|[\u200B-\u200F]|[\u2060-\u2064]|[\uFE00-\uFE0F]|\uFEFF|[\u{E0100}-\u{E01EF}]/gu

/**
 * `text` with one code point per look: NFKC, supplementary radicals written as ideographs, characters without width
 * dropped. NFKC turns `①2019` into `12019`: read ordinals and figures with marks before folding. Idempotent.
 */
export function foldText(text: string): string {
  if (FOLDED.test(text)) return text
  return withoutRadicals(text.replace(ZERO_WIDTH, '').normalize('NFKC'))
}

/** `text` without any white space. */
export const withoutSpace = (text: string): string => text.replace(/\s+/g, '')

type Conversion = (text: string) => string

/** Which UTF-16 units occur in a character that the dictionaries change; surrogates count as such. */
function convertibleUnits(): Uint8Array {
  const units = new Uint8Array(0x10000).fill(1, 0xd800, 0xe000).fill(1, 0xf900, 0xfb00)
  for (const dictionary of (Locale.to.cn ?? []).flat()) {
    const pairs = typeof dictionary === 'string' ? dictionary.split('|').map((pair) => pair.split(' ')) : dictionary
    for (const [from, to] of pairs) {
      if (from !== to && from?.length === 1) units[from.charCodeAt(0)] = 1
    }
  }
  return units
}

let convertible: Uint8Array | undefined
let conversion: Conversion | undefined

function needsConversion(text: string): boolean {
  convertible ??= convertibleUnits()
  for (let at = 0; at < text.length; at++) {
    if (convertible[text.charCodeAt(at)] === 1) return true
  }
  return false
}

/**
 * `text` with traditional characters made simplified, character by character: no word is exchanged (查詢 stays 查询). Text
 * without a traditional character comes back as it is, and the converter is built only for the first one. Idempotent.
 */
export function toSimplified(text: string): string {
  if (!needsConversion(text)) return text
  const convert: Conversion = conversion ?? Converter({ from: 't', to: 'cn' })
  conversion = convert
  const simplified = convert(text)
  // One chain of the dictionary takes two steps: 薴 → 苧 → 苎.
  return simplified !== text && needsConversion(simplified) ? convert(simplified) : simplified
}

const QUOTE = /["“”„‟‘’‚‛〝〞〟「」『』＂﹁﹂﹃﹄｢｣]/g
const OPENING = '“„‘‚〝「『﹁﹃｢'
const STRAIGHT = '"＂'

/**
 * `text` with every kind of quotation mark written “ or ”. Straight marks take turns, and a closing mark where none is
 * open opens (”三安全一稳定”).
 */
export function unifyQuotes(text: string): string {
  let open = 0
  return text.replace(QUOTE, (mark) => {
    const opens = open === 0 || (!STRAIGHT.includes(mark) && OPENING.includes(mark))
    open += opens ? 1 : -1
    return opens ? '“' : '”'
  })
}

/** `text` with round, square, lenticular and tortoise-shell brackets of any width written （ and ）. */
export const unifyBrackets = (text: string): string =>
  text.replace(/[([{〔【〖﹙﹝［｛⦅]/g, '（').replace(/[)\]}〕】〗﹚﹞］｝⦆]/g, '）')
