import { mapCells, type Sheet } from '../sheet.js'

/** The sheet with full-width digits and signs, or thousands separators of either width, in its figures. */
export function fullWidth(sheet: Sheet): Sheet {
  let count = 0
  return mapCells(sheet, (cell) => {
    if (!cell.figure) return cell
    count++
    const separated = cell.text.replace(/\d+/, (digits) => digits.replace(/\B(?=(\d{3})+$)/g, count % 2 ? '，' : ','))
    return { ...cell, text: count % 3 === 0 ? separated : wide(separated) }
  })
}

/** Printable ASCII characters in their full-width forms (U+FF01 to U+FF5E). */
const wide = (text: string): string =>
  text.replace(/[!-~]/g, (char) => String.fromCodePoint(char.codePointAt(0)! + 0xfee0))
