import { tableCount } from '../../../normalizers/cell/table-count.js'
import { doubtfulEntry, readEntry } from '../../forms/match/read-entry.js'
import type { LooseFigures } from '../../forms/match/read-table.js'
import type { Entry } from '../../model/entry.js'

type Entries = Readonly<Record<string, Entry>>

/** What is said of a row whose figures the print does not place. */
export type LooseCode = 'figures-unplaced' | 'figures-inferred' | 'figures-placed' | 'figures-too-many'

export interface PlacedLoose {
  readonly entries: Record<string, Entry>
  readonly code: LooseCode
}

/**
 * The cells of a row whose figures the print does not place: `read` before the sums were asked, `solved` with what these leave;
 * `places` are the columns that they leave for each figure. Where they leave one value for every cell and all of them are printed
 * in this order, the row prints them; where some are not, they were lost and stay inferred. Else the row is in doubt.
 */
export function placeLoose(
  loose: LooseFigures,
  read: Entries,
  solved: Entries,
  places: readonly (string | undefined)[],
): PlacedLoose {
  const { columns, cells } = loose
  const values = columns.map(({ id }) => solved[id]!.inferred)
  if (values.every((value) => value !== undefined)) {
    const own = cellsPrinting(values, loose)
    if (own) {
      const entries = Object.fromEntries(columns.map((column, at) => [column.id, readEntry(own[at]!, column).entry]))
      return { entries, code: cells.length > columns.length ? 'figures-too-many' : 'figures-placed' }
    }
    if (places.length === cells.length) return { entries: { ...solved }, code: 'figures-inferred' }
  }
  return { entries: halfPlaced(loose, read, solved, places), code: 'figures-unplaced' }
}

/** For each of the values the cell that prints it, all in the order of the row; undefined where some value is not printed. */
function cellsPrinting(values: readonly number[], { cells }: LooseFigures) {
  const own: (typeof cells)[number][] = []
  for (const cell of cells) {
    if (own.length < values.length && tableCount(cell.text).value === values[own.length]) own.push(cell)
  }
  return own.length === values.length ? own : undefined
}

/**
 * The cells of a row whose places the sums leave in doubt: a printed figure that all ways of placing it have in one column
 * is there, each other one is a candidate of the cell that it is under. Nothing else is inferred in it.
 */
function halfPlaced(
  { columns, cells, under }: LooseFigures,
  read: Entries,
  solved: Entries,
  places: readonly (string | undefined)[],
): Record<string, Entry> {
  const proven = places.map((id) => (id !== undefined && solved[id]!.inferred !== undefined ? id : undefined))
  return Object.fromEntries(
    columns.map((column) => {
      const { id } = column
      if (proven.includes(id)) return [id, solved[id]!]
      const own = cells.filter((_, index) => under[index] === id && proven[index] === undefined)
      return [id, own.length === 0 ? read[id]! : doubtfulEntry(own, column)]
    }),
  )
}
