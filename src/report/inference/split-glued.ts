import { doubtfulEntry } from '../../forms/match/read-entry.js'
import type { LooseFigures } from '../../forms/match/read-table.js'
import type { Entry } from '../../model/entry.js'
import type { PlacedLoose } from './place-loose.js'

/** Most values of a cell that are listed. */
const MOST_CANDIDATES = 10

/** Whether the figures of a row are one run of digits with nothing between them. */
export const isGlued = ({ cells }: LooseFigures): boolean => cells.length === 1 && cells[0]!.glued === true

/**
 * The cells of a row that is printed as one run of digits: what the sums leave as the only value is inferred, else what each cell
 * can be is a candidate; `splits` are the ways left to take the run apart. Where no sum of the row bears it out (`summed`), a single
 * way proves something only for zeros: of other figures some may be printed in none of the cells.
 */
export function splitGlued(
  { columns, cells }: LooseFigures,
  solved: Readonly<Record<string, Entry>>,
  splits: readonly (readonly number[])[],
  summed: boolean,
): PlacedLoose {
  const rules = [...new Set(columns.flatMap(({ id }) => solved[id]!.inferredBy ?? []))]
  const isZeros = /^0+$/.test(cells[0]!.text)
  const entries = columns.map((column, index): [string, Entry] => {
    const entry = solved[column.id]!
    if (entry.inferred !== undefined) return [column.id, entry]
    const figures = [...new Set(splits.map((split) => split[index]!))]
    // that a cell has a zero is printed in the run, where there is one way to take this apart
    if (figures.length === 1 && (summed || isZeros))
      return [column.id, { ...entry, state: 'inferred', inferred: figures[0]!, inferredBy: rules }]
    const { candidate: _, candidates: __, ...unread } = doubtfulEntry(cells, column)
    const isFew = figures.length > 0 && figures.length <= MOST_CANDIDATES
    return [column.id, isFew ? { ...unread, candidates: figures } : unread]
  })
  const isWhole = entries.every(([, { inferred }]) => inferred !== undefined)
  return { entries: Object.fromEntries(entries), code: isWhole ? 'figures-inferred' : 'figures-unplaced' }
}
