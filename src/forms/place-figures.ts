import type { Cell } from '../model/grid.js'
import type { ColumnTracks } from './map-columns.js'
import type { ColumnWording } from './wording.js'

/** Cells by column id: every column that has a cell for certain. */
export interface Placed {
  readonly kind: 'placed'
  /** What told the columns: the header over the cells, or their number and order. */
  readonly by: 'header' | 'order'
  readonly cells: ReadonlyMap<string, Cell>
  /** Columns that the row has no cell for. */
  readonly missing: readonly string[]
}

/** The row's printed figures, in order, could not be told to their columns. */
export interface Unplaced {
  readonly kind: 'unplaced'
  readonly cells: readonly Cell[]
}

export interface RowShape {
  /** Cells behind the stub, in order. */
  readonly figures: readonly Cell[]
  readonly columns: readonly ColumnWording[]
  /** Where the header has the columns; empty where it says nothing about this row. */
  readonly tracks: readonly ColumnTracks[]
  /** The cells only count the pieces of a line: blanks may be padding. */
  readonly ragged: boolean
  readonly printed: (cell: Cell) => boolean
}

/**
 * Puts the cells of a row under the columns of the form: by the header over them where it fits each of them, else in
 * order where cells and columns are equally many. A row with fewer figures is never placed by position.
 */
export function placeFigures(shape: RowShape): Placed | Unplaced {
  return byHeader(shape) ?? inOrder(shape) ?? { kind: 'unplaced', cells: shape.figures.filter(shape.printed) }
}

const placed = (columns: readonly ColumnWording[], cells: readonly Cell[]): Placed => ({
  kind: 'placed',
  by: 'order',
  cells: new Map(columns.map((column, index) => [column.id, cells[index]!])),
  missing: [],
})

/** Each column takes the one cell under its header; no printed cell may be left over or stand under two columns. */
function byHeader({ figures, columns, tracks, ragged, printed }: RowShape): Placed | undefined {
  if (ragged || tracks.length === 0) return undefined
  const wanted = tracks.filter(({ column }) => columns.includes(column))
  if (wanted.length < columns.length) return undefined
  const cells = new Map<string, Cell>()
  const missing: string[] = []
  for (const { column, first, last } of wanted) {
    const under = figures.filter((cell) => cell.column <= last && cell.column + cell.columnSpan > first)
    if (under.length > 1) return undefined
    if (under[0]) cells.set(column.id, under[0])
    else missing.push(column.id)
  }
  const uses = [...cells.values()]
  const shared = uses.some((cell, index) => printed(cell) && uses.indexOf(cell) !== index)
  // a printed cell outside every column is a note or a figure that slid: order may still tell
  const left = figures.some((cell) => printed(cell) && !uses.includes(cell))
  if (shared || left || (missing.length > 0 && figures.length === columns.length)) return undefined
  return { kind: 'placed', by: 'header', cells, missing }
}

function inOrder({ figures, columns, ragged, printed }: RowShape): Placed | undefined {
  const print = figures.filter(printed)
  if (print.length === columns.length) return placed(columns, print)
  if (print.length === 0 && figures.length >= columns.length) return placed(columns, figures.slice(-columns.length))
  const padded = ragged && figures[0] !== undefined && !printed(figures[0])
  return figures.length === columns.length && !padded ? placed(columns, figures) : undefined
}
