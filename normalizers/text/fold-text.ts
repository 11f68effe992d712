import { withoutRadicals } from './without-radicals.js'

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
