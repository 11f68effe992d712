import { mapCells, type Sheet } from '../sheet.js'

/** The sheet with its zeros printed by the `spellings` in turn, none of which is a digit. */
export function blankZeros(sheet: Sheet, spellings: readonly string[]): Sheet {
  let count = 0
  return mapCells(sheet, (cell) => {
    if (cell.figure?.value !== 0) return cell
    return { ...cell, text: spellings[count++ % spellings.length]!, figure: { ...cell.figure, value: null } }
  })
}
