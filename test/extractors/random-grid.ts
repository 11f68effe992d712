import fc from 'fast-check'
import type { Cell, Grid } from '../../src/model/grid.js'

const MOST_LINES = 7

/** Fills a grid from the top left: each free slot gets a cell, as large as the next two numbers ask and the free room allows. */
function tile(rows: number, columns: number, spans: readonly number[]): Grid {
  const taken = Array.from({ length: rows }, () => new Array<boolean>(columns).fill(false))
  const cells: Cell[] = []
  let next = 0
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (taken[row]![column]) continue
      let columnSpan = 1
      const wide = spans[next++ % spans.length]!
      while (columnSpan < wide && column + columnSpan < columns && !taken[row]![column + columnSpan]) columnSpan++
      const rowSpan = Math.min(spans[next++ % spans.length]!, rows - row)
      for (let y = row; y < row + rowSpan; y++) taken[y]!.fill(true, column, column + columnSpan)
      cells.push({ row, column, rowSpan, columnSpan, text: `r${row}c${column}`, at: [] })
    }
  }
  return { rows, columns, cells }
}

const lines = (starts: readonly number[]): number => new Set(starts).size

/** Random grids that cells tile, in which a cell starts in every row and column; others look the same on a page with fewer. */
export const randomGrid: fc.Arbitrary<Grid> = fc
  .record({
    rows: fc.integer({ min: 1, max: MOST_LINES }),
    columns: fc.integer({ min: 1, max: MOST_LINES }),
    spans: fc.array(fc.constantFrom(1, 1, 1, 2, 3, 5), { minLength: 20, maxLength: 20 }),
  })
  .map(({ rows, columns, spans }) => tile(rows, columns, spans))
  .filter(
    ({ rows, columns, cells }) =>
      lines(cells.map(({ row }) => row)) === rows && lines(cells.map(({ column }) => column)) === columns,
  )

/** A grid without the places of its cells. */
export const withoutPlaces = ({ rows, columns, cells }: Grid): Grid => ({
  rows,
  columns,
  cells: cells.map((cell) => ({ ...cell, at: [] })),
})
