import { foldText, withoutSpace } from '../../normalizers/text/fold-text.js'
import { toSimplified } from '../../normalizers/text/to-simplified.js'

/** Marks of plain text mark-up (bold, headings) that survive in some copies; a single asterisk may mask a digit. */
const MARKUP = /\*\*|^#+/g

/** `text` for matching: widths folded, simplified characters, no white space, no mark-up. Never for output. */
export const foldForMatching = (text: string): string => withoutSpace(toSimplified(foldText(text))).replace(MARKUP, '')

/** A title or heading as printed, without the white space that justified lines and line ends put between characters. */
export const asPrinted = (text: string): string =>
  text.replace(/^[\s*#]+|[\s*#]+$/gu, '').replace(/(?<![A-Za-z,.])[\s\u200b]+|[\s\u200b]+(?![A-Za-z])/gu, '')

/** Plain text and the printed characters at the same indexes; the plain ones where folding changed their number. */
export interface FoldedWithSource {
  readonly plain: string
  readonly source: string
}

/** `text` for matching together with what to put out at the place of a match. */
export function withSource(text: string): FoldedWithSource {
  const folded = foldForMatching(text)
  const source = withoutSpace(text).replace(MARKUP, '')
  return { plain: folded, source: source.length === folded.length ? source : folded }
}
