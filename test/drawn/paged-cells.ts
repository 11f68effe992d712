import type { Grid } from '../../src/model/grid.js'
import { pageOf } from '../../src/model/locator.js'
import type { PagedCell } from './normal-form.js'
import type { Piece } from './pieces.js'

/** The cells of the pieces under each other, without the headers that later pieces repeat. The first piece is on page 1. */
export function cellsDrawn(pieces: readonly Piece[]): PagedCell[] {
  let above = 0
  return pieces.flatMap(({ cells, rowHeights, repeatedRows }, index) => {
    const offset = above - repeatedRows
    above += rowHeights.length - repeatedRows
    return cells
      .filter(({ row }) => row >= repeatedRows)
      .map(({ lines, row, ...cell }) => ({
        ...cell,
        row: row + offset,
        text: lines.join(''),
        firstPage: index + 1,
        lastPage: index + 1,
      }))
  })
}

/** The cells of a grid that was read, with the pages on which they stand. */
export const cellsRead = (grid: Grid): PagedCell[] =>
  grid.cells.map(({ row, column, rowSpan, columnSpan, text, at }) => {
    const pages = at.map((place) => pageOf(place) ?? 0)
    return { row, column, rowSpan, columnSpan, text, firstPage: Math.min(...pages), lastPage: Math.max(...pages) }
  })
