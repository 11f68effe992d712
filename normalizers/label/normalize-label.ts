import { foldText, withoutSpace } from '../text/fold-text.js'
import { toSimplified } from '../text/to-simplified.js'
import { unifyBrackets } from '../text/unify-brackets.js'
import { withoutPageNumbers } from '../text/without-page-numbers.js'
import { withoutOrdinals } from './without-ordinals.js'

/** What a label is compared by: letters of any script, digits, and the brackets that set off a gloss. */
const DROPPED = /[^\p{L}\p{N}\p{M}（）]/gu

/** The ordinary label: nothing to fold or to drop. */
const IDEOGRAPHS = /^[\u4E00-\u9FFF]*$/

/**
 * A printed label in the form in which labels are compared: simplified characters, （ ） as the only brackets, without
 * white space, leading ordinals, quotation marks, other punctuation, Markdown marks and page numbers; 其它 is written 其他.
 * Empty where nothing is left. Idempotent.
 */
export function normalizeLabel(text: string): string {
  const joined = withoutSpace(withoutPageNumbers(text)).replaceAll('**', '')
  const words = withoutOrdinals(joined)
  if (IDEOGRAPHS.test(words)) return toSimplified(words).replaceAll('其它', '其他')
  const folded = toSimplified(foldText(words))
  // Again behind what was dropped or folded: “（一）… or an ordinal written with Kangxi radicals.
  return withoutOrdinals(unifyBrackets(withoutOrdinals(folded)).replace(DROPPED, '').replaceAll('其它', '其他'))
}
