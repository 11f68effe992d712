import type { Sheet } from '../sheet.js'

/** The sheet without the header rows above the last: each column keeps its own header, the spanners are gone. */
export function withoutSpanners(sheet: Sheet): Sheet {
  const lost = sheet.headerRows - 1
  const isSpanner = (row: number, rowSpan: number) => row + rowSpan <= lost
  const cells = sheet.cells
    .filter((cell) => !(cell.kind === 'header' && isSpanner(cell.row, cell.rowSpan)))
    .map((cell) => {
      if (cell.row < sheet.headerRows) return { ...cell, row: 0, rowSpan: 1 }
      return { ...cell, row: cell.row - lost }
    })
  return { ...sheet, rows: sheet.rows - lost, cells, headerRows: 1 }
}
