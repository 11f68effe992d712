import { type Cell, type Grid, slotsOf } from '../model/grid.js'
import { labelOf } from './label-of.js'
import { mendSeam } from './mend-seam.js'

/** Points by which column lines of two pieces of one table may differ once their left edges are put on each other. */
const SAME_LINE = 3

/**
 * Two grids of consecutive pages as one, where their column lines agree: their outer lines do, and one piece's inner
 * lines are among the other's (a table of 4 columns may end in rows of 2). Rows that repeat the header are dropped, cells
 * that the page end cut are mended. Undefined where they are two tables.
 */
export function joinPieces(above: Grid, below: Grid): Grid | undefined {
  if (!above.columnLines || !below.columnLines) return undefined
  // facing pages may have mirrored margins
  const shift = above.columnLines[0]! - below.columnLines[0]!
  const shifted = below.columnLines.map((line) => line + shift)
  const lines = commonLines(above.columnLines, shifted)
  if (!lines) return undefined
  const upper = onLines(above, above.columnLines, lines)
  const lower = withoutRepeatedHeader(upper, onLines(below, shifted, lines))
  return mendSeam(upper, lower)
}

/** The lines of the richer piece, where they hold those of the other. */
function commonLines(a: readonly number[], b: readonly number[]): readonly number[] | undefined {
  const [more, fewer] = a.length >= b.length ? [a, b] : [b, a]
  const held = fewer.every((line) => more.some((other) => Math.abs(other - line) <= SAME_LINE))
  const outer = Math.abs(a.at(-1)! - b.at(-1)!) <= SAME_LINE
  return held && outer ? more : undefined
}

/** The grid with its columns counted on other lines, which hold its own. */
function onLines(grid: Grid, own: readonly number[], lines: readonly number[]): Grid {
  const indexOf = (line: number) =>
    lines.reduce(
      (best, candidate, index) => (Math.abs(candidate - line) < Math.abs(lines[best]! - line) ? index : best),
      0,
    )
  const place = own.map(indexOf)
  const cells = grid.cells.map((cell): Cell => {
    const column = place[cell.column]!
    return { ...cell, column, columnSpan: place[cell.column + cell.columnSpan]! - column }
  })
  return { rows: grid.rows, columns: lines.length - 1, cells, columnLines: lines }
}

/** The lower piece without first rows that print the same as the first rows of the upper one. */
function withoutRepeatedHeader(upper: Grid, lower: Grid): Grid {
  const rowText = (grid: Grid) =>
    slotsOf(grid).map((slots) => [...new Set(slots)].map((cell) => labelOf(cell?.text ?? '')).join('|'))
  const first = rowText(upper)
  const next = rowText(lower)
  let repeated = 0
  while (repeated < next.length && repeated < first.length && next[repeated] === first[repeated]) repeated++
  // a row of figures is no header, even where it prints the same
  while (repeated > 0 && cutsCell(lower, repeated)) repeated--
  if (repeated === 0 || /\d/.test(next.slice(0, repeated).join(''))) return lower
  const cells = lower.cells
    .filter((cell) => cell.row >= repeated)
    .map((cell) => ({ ...cell, row: cell.row - repeated }))
  return { ...lower, rows: lower.rows - repeated, cells }
}

const cutsCell = (grid: Grid, row: number): boolean =>
  grid.cells.some((cell) => cell.row < row && cell.row + cell.rowSpan > row)
