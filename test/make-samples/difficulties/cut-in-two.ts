import type { Sheet, SheetCell } from '../sheet.js'

/**
 * The sheet as two: the second starts at `row` and has no header. A stub cell that reaches over the cut is written
 * again in the second, or left out there: then the cell is empty.
 */
export function cutInTwo(sheet: Sheet, row: number, stub: 'again' | 'empty'): readonly [Sheet, Sheet] {
  const above = sheet.cells
    .filter((cell) => cell.row < row)
    .map((cell) => ({ ...cell, rowSpan: Math.min(cell.rowSpan, row - cell.row) }))
  const below = sheet.cells.flatMap((cell): SheetCell[] => {
    const end = cell.row + cell.rowSpan
    if (end <= row) return []
    if (cell.row >= row) return [{ ...cell, row: cell.row - row }]
    return [{ ...cell, row: 0, rowSpan: end - row, text: stub === 'again' ? cell.text : '' }]
  })
  return [
    { ...sheet, rows: row, cells: above },
    { ...sheet, rows: sheet.rows - row, cells: below, headerRows: 0 },
  ]
}
