import { mapCells, type Sheet } from '../sheet.js'

/** The sheet with spans that the markup states too large: of what ends at its right or bottom edge. */
export const spansBeyond = (sheet: Sheet): Sheet =>
  mapCells(sheet, (cell) => {
    const last = cell.row + cell.rowSpan === sheet.rows
    const right = cell.column + cell.columnSpan === sheet.columns
    return {
      ...cell,
      rowSpan: last ? 70_000 : cell.rowSpan,
      columnSpan: right && (cell.kind === 'band' || cell.columnSpan > 1) ? 2_000 : cell.columnSpan,
    }
  })
