import { foldText, toSimplified, withoutSpace } from '../../normalizers/text/text.js'

/** A text for matching words: widths folded, simplified characters, no white space. Never for output. */
export const plainText = (text: string): string => withoutSpace(toSimplified(foldText(text)))
