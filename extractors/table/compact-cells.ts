import { lowerBound } from '../../src/model/lower-bound.js'
import type { PlacedCell } from './placed-cell.js'

/** The lines (rows or columns) in which something starts, each once. */
const inOrder = (starts: Iterable<number>): number[] => [...new Set(starts)].sort((a, b) => a - b)

export interface CompactCells<Item> {
  readonly rows: number
  readonly columns: number
  readonly cells: readonly PlacedCell<Item>[]
  /** The row or column that one of the rows or columns from before has become. */
  readonly rowOf: (row: number) => number
  readonly columnOf: (column: number) => number
}

/**
 * The cells without the rows and columns in which none of those that `counts` starts, spans shortened accordingly. Such lines
 * have no width or height on a page; they come from spans wider than the table, from empty rows, and from rows that were taken
 * out. A cell that does not count may be left with no columns.
 */
export function compactCells<Item>(
  cells: readonly PlacedCell<Item>[],
  counts: (item: Item) => boolean,
): CompactCells<Item> {
  const counted = cells.filter(({ item }) => counts(item))
  const rows = inOrder(counted.map(({ row }) => row))
  const columns = inOrder(counted.map(({ column }) => column))
  const rowOf = (row: number): number => lowerBound(rows, row, (start) => start)
  const columnOf = (column: number): number => lowerBound(columns, column, (start) => start)
  const placed = cells.map((cell) => {
    const row = rowOf(cell.row)
    const column = columnOf(cell.column)
    return {
      ...cell,
      row,
      column,
      rowSpan: rowOf(cell.row + cell.rowSpan) - row,
      columnSpan: columnOf(cell.column + cell.columnSpan) - column,
    }
  })
  return { rows: rows.length, columns: columns.length, cells: placed, rowOf, columnOf }
}
