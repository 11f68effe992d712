import type { Grid } from '../../model/grid.js'
import { memoizeText } from '../../model/memoize.js'
import type { FormBook } from '../form-book.js'
import { perObject } from '../per-object.js'
import { labelGap, labelOf } from '../vocabulary.js'
import type { RowMatch } from './align-rows.js'
import { NEAR } from './distances.js'

/** Headers shorter than this are in too many tables to tell. */
const SHORTEST = 4

/**
 * Id of the form that the tables follow, null where nothing tells: every header and every row that only one form has
 * counts for that form. The year of the report never does.
 */
export function printedForm(grids: readonly Grid[], matches: readonly RowMatch[], book: FormBook): string | null {
  const formsPrinting = headerForms(book)
  const votes = new Map<string, number>()
  const vote = (forms: Iterable<string>) => {
    const [form, ...others] = forms
    if (form && others.length === 0) votes.set(form, (votes.get(form) ?? 0) + 1)
  }
  for (const { row } of matches) vote(row.forms)
  for (const cell of grids.flatMap((grid) => grid.cells)) vote(formsPrinting(labelOf(cell.text)))
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1])
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null
}

/** Tells the forms that print a header, by its normalised text. */
const headerForms = perObject(({ tables }: FormBook) => {
  const formsOf = new Map<string, Set<string>>()
  for (const { leaves, forms } of tables.flatMap((table) => table.columns)) {
    for (const leaf of leaves) formsOf.set(leaf, new Set([...(formsOf.get(leaf) ?? []), ...forms]))
  }
  return memoizeText((text): Iterable<string> => {
    const exact = formsOf.get(text)
    if (exact || text.length < SHORTEST) return exact ?? []
    let best = NEAR
    let found: Iterable<string> = []
    for (const [leaf, forms] of formsOf) {
      const distance = labelGap(text, leaf)
      if (distance < best) {
        best = distance
        found = forms
      }
    }
    return found
  })
})
