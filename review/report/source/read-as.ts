import type { SheetCell } from '../../../src/review/data/report-sheet.js'
import type { SheetIndex, TableCell } from '../sheet-index.js'

/** The cells of official tables that a cell of the document was read as. */
export const readAs = (index: SheetIndex, cell: SheetCell): TableCell[] =>
  cell.role === 'loose' ? [] : namedCells(index, cell)

/** The cells of the official row that a figure belongs to whose column is not known. */
export const looseRow = (index: SheetIndex, cell: SheetCell): TableCell[] =>
  cell.role === 'loose' ? namedCells(index, cell) : []

const namedCells = ({ cells }: SheetIndex, { stands }: SheetCell): TableCell[] =>
  stands.split(' ').flatMap((pointer) => cells.get(pointer) ?? [])
