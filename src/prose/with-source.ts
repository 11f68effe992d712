import { fold, withoutMarkup } from '../../normalizers/text/fold.js'
import { withoutSpace } from '../../normalizers/text/fold-text.js'

/** A folded text beside what is printed, at the same indexes. */
export interface FoldedWithSource {
  readonly folded: string
  /** The printed characters without white space; the folded ones where folding changed their number. */
  readonly source: string
}

/** The prose `text` folded for matching, with what to put out for the place of a match. */
export function withSource(text: string): FoldedWithSource {
  const folded = fold.prose(text)
  const source = withoutMarkup(withoutSpace(text))
  return { folded, source: source.length === folded.length ? source : folded }
}
