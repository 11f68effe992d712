import { mapCells, type Sheet } from '../sheet.js'

/** The sheet with the figure of one cell changed by `difference`: the sums do not hold any more. */
export const misprint = (sheet: Sheet, row: string, column: string, difference: number): Sheet =>
  mapCells(sheet, (cell) => {
    const figure = cell.figure
    if (figure?.row !== row || figure.column !== column || figure.value === null) return cell
    const value = figure.value + difference
    return { ...cell, text: String(value), figure: { ...figure, value } }
  })
