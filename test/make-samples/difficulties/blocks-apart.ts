import type { Sheet } from '../sheet.js'

/** Table 2 as one table per block: each begins with its band. */
export function blocksApart(sheet: Sheet): Sheet[] {
  const starts = sheet.cells.filter((cell) => cell.kind === 'band').map((cell) => cell.row)
  return starts.map((start, nth) => {
    const end = starts[nth + 1] ?? sheet.rows
    const cells = sheet.cells
      .filter((cell) => start <= cell.row && cell.row < end)
      .map((cell) => ({ ...cell, row: cell.row - start }))
    return { ...sheet, rows: end - start, cells }
  })
}
