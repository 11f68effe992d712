import type { Cell } from '../../../src/model/grid.js'

/**
 * The cells with the blank ones among the first `deep` rows, the header, right of the stub, given to the text under them
 * in the same column, or else to the one above: a header of one line beside one of three takes all three.
 */
export function stretchHeaders(cells: readonly Cell[], stubWidth: number, deep: number): Cell[] {
  const grown = [...cells]
  const grow = (blank: Cell, row: number) => {
    const index = grown.findIndex(
      (cell) =>
        cell.column === blank.column &&
        cell.columnSpan === 1 &&
        cell.text !== '' &&
        cell.row <= row &&
        row < cell.row + cell.rowSpan,
    )
    if (index < 0 || row < 0 || row >= deep) return
    const cell = grown[index]!
    grown[index] = { ...cell, row: Math.min(cell.row, blank.row), rowSpan: cell.rowSpan + 1 }
    grown.splice(grown.indexOf(blank), 1)
  }
  const blanks = () => grown.filter(({ row, column, text }) => row < deep && column >= stubWidth && text === '')
  for (const blank of blanks().sort((a, b) => b.row - a.row)) grow(blank, blank.row + 1)
  for (const blank of blanks().sort((a, b) => a.row - b.row)) grow(blank, blank.row - 1)
  return grown
}
