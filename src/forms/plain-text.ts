import { foldText, withoutSpace } from '../../normalizers/text/fold-text.js'
import { toSimplified } from '../../normalizers/text/to-simplified.js'

/** A text for matching words: widths folded, simplified characters, no white space. Never for output. */
export const plainText = (text: string): string => withoutSpace(toSimplified(foldText(text)))
