import type { Sheet, SheetCell } from '../sheet.js'

/** The sheet with a row below `row`, shaped like it, whose label and figures no form knows. */
export function extraRow(sheet: Sheet, row: number, label: string, figures: readonly number[]): Sheet {
  const model = sheet.cells.filter((cell) => cell.row === row)
  const added = model.map(
    ({ figure, names, ...cell }, index): SheetCell => ({
      ...cell,
      row: row + 1,
      text: index === 0 ? label : String(figures[index - 1]),
    }),
  )
  const shifted = sheet.cells.map((cell) => (cell.row > row ? { ...cell, row: cell.row + 1 } : cell))
  return { ...sheet, rows: sheet.rows + 1, cells: [...shifted, ...added] }
}
