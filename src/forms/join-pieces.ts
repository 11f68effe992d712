import { type Cell, type Grid, slotsOf } from '../model/grid.js'
import { cellKind } from './cell-kind.js'
import { labelOf } from './label-of.js'
import { mendSeam } from './mend-seam.js'

/** Points by which column lines of two pieces of one table may differ once their left edges are put on each other. */
const SAME_LINE = 3

/**
 * Two grids of consecutive pages as one, where nothing lies between them and their outer lines agree. Which inner lines a
 * piece shows depends on the cells in it (a table of 4 columns may end in rows of 2), so the whole has those of both. Rows
 * that repeat the header are dropped, cells that the page end cut are mended. Undefined where they are two tables.
 */
export function joinPieces(above: Grid, below: Grid): Grid | undefined {
  if (!above.columnLines || !below.columnLines) return undefined
  // facing pages may have mirrored margins
  const shift = above.columnLines[0]! - below.columnLines[0]!
  const shifted = below.columnLines.map((line) => line + shift)
  if (Math.abs(above.columnLines.at(-1)! - shifted.at(-1)!) > SAME_LINE) return undefined
  const lines = withLines(above.columnLines, shifted)
  const upper = onLines(above, above.columnLines, lines)
  const lower = withoutRepeatedHeader(upper, onLines(below, shifted, lines))
  return mendSeam(upper, lower)
}

/** The lines together with those of `others` that are none of them. */
function withLines(lines: readonly number[], others: readonly number[]): readonly number[] {
  const added = others.filter((other) => lines.every((line) => Math.abs(line - other) > SAME_LINE))
  return added.length === 0 ? lines : [...lines, ...added].sort((a, b) => a - b)
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
  // a header prints words; rows of figures or blanks are none, even where they print the same
  const isHeader = (row: number) =>
    lower.cells.filter((cell) => cell.row < row).every((cell) => cellKind(cell.text) !== 'figure')
  while (repeated > 0 && !(isHeader(repeated) && /[^|]/.test(next[repeated - 1]!))) repeated--
  while (repeated > 0 && cutsCell(lower, repeated)) repeated--
  if (repeated === 0) return lower
  const cells = lower.cells
    .filter((cell) => cell.row >= repeated)
    .map((cell) => ({ ...cell, row: cell.row - repeated }))
  return { ...lower, rows: lower.rows - repeated, cells }
}

const cutsCell = (grid: Grid, row: number): boolean =>
  grid.cells.some((cell) => cell.row < row && cell.row + cell.rowSpan > row)
