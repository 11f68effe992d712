import type { FormBook } from '../forms/form-book.js'
import { cellKindIn } from '../forms/match/cell-kind.js'
import type { Report } from '../forms/report.js'
import type { Entry, TableEntries } from '../model/entry.js'
import { placeKey } from '../model/place-key.js'

/** How much of an official table came through. */
export interface CellCount {
  /** Cells of the source that show something, before any matching: those of its rows, from the first column of figures on. */
  readonly printed: number
  readonly read: number
  readonly blank: number
  /** Printed ones that were not read. */
  readonly unread: number
}

/** A cell that shows nothing but a dash, a slash or 无. */
const NOTHING = /^[\s\-–—―－/／\\无]*$/u

/** The counts of each official table of a report, by its id. */
export function cellCounts(
  { tables, grids }: Pick<Report, 'tables' | 'grids'>,
  book: FormBook,
): Record<string, CellCount> {
  return Object.fromEntries(
    Object.entries<TableEntries>(tables).map(([table, rows]) => {
      const entries = Object.values(rows).flatMap((row) => Object.values(row))
      const printed = printedCells(table, entries, grids, book)
      const inState = (state: Entry['state']) => entries.filter((entry) => entry.state === state).length
      const read = inState('reported')
      return [table, { printed, read, blank: inState('blank'), unread: Math.max(0, printed - read) }]
    }),
  )
}

/** How many cells of the source show something in the rows of a table, its header and its stub left out. */
function printedCells(table: string, entries: readonly Entry[], grids: Report['grids'], book: FormBook): number {
  const kindOf = cellKindIn(book)
  const places = new Set(entries.flatMap(({ at }) => at.map(placeKey)))
  return grids.reduce((sum, grid) => {
    if (!grid.tables.includes(table)) return sum
    const own = grid.cells.filter(({ at }) => at.some((place) => places.has(placeKey(place))))
    const rows = own.map(({ row }) => row)
    const [first, last] = [Math.min(...rows), Math.max(...rows)]
    const left = Math.min(...own.map(({ column }) => column))
    const shown = grid.cells.filter(
      (cell) =>
        cell.row >= first &&
        cell.row <= last &&
        cell.column >= left &&
        kindOf(cell) === 'figure' &&
        (cell.ink !== undefined || !NOTHING.test(cell.text)),
    )
    return sum + shown.length
  }, 0)
}
