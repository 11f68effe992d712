import { foldText, withoutSpace } from '../text/fold-text.js'
import { toSimplified } from '../text/to-simplified.js'
import { unifyBrackets } from '../text/unify-brackets.js'
import { unifyQuotes } from '../text/unify-quotes.js'
import { withoutPageNumbers } from '../text/without-page-numbers.js'

/** 1、属于国家秘密: the forms write 1. in front of the items of their rows. */
const COMMA = /^([1-9]\d?)、/

/**
 * A printed label as the forms write it, to be shown: simplified characters, （ ） “ ” as the only brackets and quotation
 * marks, 1. before items, without white space, Markdown marks and page numbers. A label cut in two is its parts joined by a
 * line break. To compare labels there is `normalizeLabel`. Idempotent.
 */
export function labelText(text: string): string {
  // NFKC makes a space of some marks, and what stood beside it may then combine: again behind that.
  const folded = foldText(withoutSpace(foldText(withoutPageNumbers(text))))
  return unifyQuotes(unifyBrackets(toSimplified(folded.replaceAll('**', '')))).replace(COMMA, '$1.')
}
