import { foldText } from './fold-text.js'

export interface ProseText {
  /** Null where nothing can be read. */
  readonly text: string | null
  /**
   * Private-use characters, which only a font explains and which stay where they are; else an instruction of the form that
   * was copied along, or the bullet of a list item, left out.
   */
  readonly flag?: 'privateUse' | 'templateInstruction' | 'bulletRemoved'
}

/** What only looks like an ideograph, a digit or a letter, or takes no room; punctuation stays as printed. */
const FOLDED = /[\u2E80-\u2FDF\uF900-\uFAFF０-９Ａ-Ｚａ-ｚ\u{2F800}-\u{2FA1F}]|\p{Default_Ignorable_Code_Point}/gu
/** White space of justified lines and line ends. */
const BETWEEN_IDEOGRAPHS = /(?<=[\u3001-\u9FFF\uFF01-\uFF5E“”])\s+(?=[\u3001-\u9FFF\uFF01-\uFF5E“”])/g
/** The bullets that word processors take from the fonts Symbol (U+F0B7) and Wingdings, and those of Unicode. */
const BULLET = '[\uF0B7\uF0A7\uF06C\uF06E\uF075\uF076\uF0D8\uF0FC•●◆■▪]'
/** Instructions of the official forms to who fills them in (国办公开办函〔2019〕60号, 〔2021〕30号). */
const INSTRUCTION = '该部分以表格形式报告[。,，]?(?:表格如下)?[:：。]?|[（(]文字描述[)）]'
const OPENING = new RegExp(`^(?:${INSTRUCTION}|${BULLET}|\\s)+`)
const INSTRUCTIONS = new RegExp(INSTRUCTION)
const PRIVATE_USE = /[\u{E000}-\u{F8FF}\u{F0000}-\u{FFFFD}\u{100000}-\u{10FFFD}]/gu

/**
 * A paragraph to be read and searched: one code point per look, without the white space of justified lines, list bullets and
 * instructions of the form. Wording is never put right (谁执注谁普法 stays). Idempotent.
 */
export function proseText(text: string): ProseText {
  const folded = text.replace(FOLDED, foldText).replace(BETWEEN_IDEOGRAPHS, '').trim()
  const opening = OPENING.exec(folded)?.[0] ?? ''
  const rest = folded.slice(opening.length)
  const readable = rest.replace(PRIVATE_USE, '')
  if (readable !== rest) return { text: readable.trim() === '' ? null : rest, flag: 'privateUse' }
  if (INSTRUCTIONS.test(opening)) return { text: rest, flag: 'templateInstruction' }
  return opening === '' ? { text: rest } : { text: rest, flag: 'bulletRemoved' }
}
