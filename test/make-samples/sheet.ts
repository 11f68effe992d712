/** The cell of an official table that a printed cell stands for, with the figure it prints (null: printed blank). */
export interface Figure {
  readonly table: string
  readonly row: string
  readonly column: string
  readonly value: number | null
}

export type CellKind = 'band' | 'corner' | 'header' | 'stub' | 'data'

/** A printed cell over `rowSpan` × `columnSpan` slots from the zero-based (`row`, `column`). */
export interface SheetCell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly text: string
  readonly kind: CellKind
  /** Id of the form's row that a stub cell names. */
  readonly names?: string
  readonly figure?: Figure
  /** The print lost the cell altogether: there is not even an empty one. */
  readonly lost?: true
}

/** One printed table in the official layout, before anything is done to it: cells that tile `rows` × `columns` slots. */
export interface Sheet {
  readonly id: 't2' | 't3' | 't4'
  readonly rows: number
  readonly columns: number
  readonly cells: readonly SheetCell[]
  /** Share of the width that each column takes; they add up to 1. */
  readonly widths: readonly number[]
  /** Number of leading rows that are column headers. */
  readonly headerRows: number
}

/** The cells that start in each row, from left to right. */
export const rowsOf = (sheet: Sheet): SheetCell[][] =>
  Array.from({ length: sheet.rows }, (_, row) =>
    sheet.cells.filter((cell) => cell.row === row).sort((a, b) => a.column - b.column),
  )

/** The sheet with every cell replaced by what `change` gives for it. */
export const mapCells = (sheet: Sheet, change: (cell: SheetCell) => SheetCell): Sheet => ({
  ...sheet,
  cells: sheet.cells.map(change),
})

/** Zero-based row in which the row `id` of table `table` is printed; throws an Error where the sheet has none. */
export function rowPrinting(sheet: Sheet, id: string, table?: string): number {
  const found = sheet.cells.find((cell) => cell.figure?.row === id && (!table || cell.figure.table === table))
  if (!found) throw new Error(`no row ${id} in ${sheet.id}`)
  return found.row
}

/** The stub cell that names the form's row or group `id`; throws an Error where the sheet has none. */
export function stubNaming(sheet: Sheet, id: string): SheetCell {
  const found = sheet.cells.find((cell) => cell.names === id)
  if (!found) throw new Error(`no stub cell for ${id} in ${sheet.id}`)
  return found
}
