import type { Sheet, SheetCell } from './sheet.js'

/** A `w:tc`: over `span` grid columns; `vertical` and `horizontal` are its part in a merged cell. */
export interface WordCell {
  readonly column: number
  readonly span: number
  readonly vertical?: 'restart' | 'continue'
  readonly horizontal?: 'restart' | 'continue'
  /** What it prints; null for the empty rest of a merged cell. */
  readonly source: SheetCell | null
}

/** A `w:tr`: `before` and `after` count grid columns that no cell of the row covers. */
export interface WordRow {
  readonly row: number
  readonly before: number
  readonly after: number
  readonly cells: readonly WordCell[]
}

/** The rows of a sheet as Word writes them: wide cells by `gridSpan`, tall ones by `vMerge`. */
export const wordRows = (sheet: Sheet): WordRow[] =>
  Array.from({ length: sheet.rows }, (_, row) => ({
    row,
    before: 0,
    after: 0,
    cells: sheet.cells
      .filter((cell) => cell.row <= row && row < cell.row + cell.rowSpan)
      .sort((a, b) => a.column - b.column)
      .map((cell) => wordCell(cell, row)),
  }))

function wordCell(cell: SheetCell, row: number): WordCell {
  const place = { column: cell.column, span: cell.columnSpan }
  if (cell.row < row) return { ...place, vertical: 'continue', source: null }
  return { ...place, ...(cell.rowSpan > 1 ? { vertical: 'restart' as const } : {}), source: cell }
}
