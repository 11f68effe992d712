import type { Tile } from './random-tiles.js'

/** A cell of a table put together from pages: its text and the first and last page (from 1) that shows it. */
export interface PagedCell extends Tile {
  readonly text: string
  readonly firstPage: number
  readonly lastPage: number
}

/**
 * The normal form of a table that page ends cut, one line of text per cell, in reading order.
 *
 * A page end leaves no trace that tells a cell it cuts from two cells that it parts: a span cut between two rows looks
 * like two spans, a row cut between its lines like two rows, and a line closes the cells above it in either case. So
 * in the normal form what meets at a page end in the same columns is one cell, its texts one after the other; and rows
 * and columns on which no cell begins any more are none.
 */
export function normalForm(cells: readonly PagedCell[]): string[] {
  const joined = joinOverPageEnds(cells)
  const edges = (of: (cell: Tile) => number) => [...new Set(joined.map(of))].sort((a, b) => a - b)
  const rows = edges(({ row }) => row)
  const columns = edges(({ column }) => column)
  const index = (positions: readonly number[], position: number) => {
    const found = positions.findIndex((other) => other >= position)
    return found < 0 ? positions.length : found
  }
  return joined
    .map((cell) => {
      const row = index(rows, cell.row)
      const column = index(columns, cell.column)
      const rowSpan = index(rows, cell.row + cell.rowSpan) - row
      const columnSpan = index(columns, cell.column + cell.columnSpan) - column
      return { row, column, line: `${row},${column} ${rowSpan}x${columnSpan} ${JSON.stringify(cell.text)}` }
    })
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({ line }) => line)
}

function joinOverPageEnds(cells: readonly PagedCell[]): PagedCell[] {
  const joined: PagedCell[] = []
  for (const cell of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const over = joined.findIndex(
      (other) =>
        other.row + other.rowSpan === cell.row &&
        other.column === cell.column &&
        other.columnSpan === cell.columnSpan &&
        other.lastPage < cell.firstPage,
    )
    if (over < 0) joined.push(cell)
    else {
      const above = joined[over]!
      const rowSpan = above.rowSpan + cell.rowSpan
      joined[over] = { ...above, rowSpan, text: above.text + cell.text, lastPage: cell.lastPage }
    }
  }
  return joined
}
