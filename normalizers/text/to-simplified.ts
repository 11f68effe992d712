import { Converter, Locale } from 'opencc-js/t2cn'

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
