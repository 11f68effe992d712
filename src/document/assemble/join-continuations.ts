import type { FormBook } from '../../forms/form-book.js'
import { cellKindIn } from '../../forms/match/cell-kind.js'
import { labelOf } from '../../forms/vocabulary.js'
import { type Cell, type Grid, slotsOf } from '../../model/grid.js'
import { joinCutRows } from './join-cut-rows.js'

/** Points by which column lines of two pieces of one table may differ once they are put on each other. */
const SAME_LINE = 3

/** The same as a share of the column: where an outer border is not drawn, its place is where other lines end. */
const SAME_LINE_SHARE = 0.25

/**
 * Two grids of consecutive pages as one, where nothing lies between them and their outer lines agree. Which inner lines a
 * piece shows depends on the cells in it (a table of 4 columns may end in rows of 2), so the whole has those of both. Rows
 * that repeat the header are dropped, cells that the page end cut are mended. Undefined where they are two tables.
 */
export function joinContinuations(above: Grid, below: Grid, book: FormBook): Grid | undefined {
  if (!above.columnLines || !below.columnLines) return undefined
  const shifted = putOn(above.columnLines, below.columnLines)
  if (!shifted) return undefined
  const lines = withLines(above.columnLines, shifted)
  const upper = onLines(above, above.columnLines, lines)
  const lower = withoutRepeatedHeader(upper, onLines(below, shifted, lines), book)
  return joinCutRows(upper, lower, book)
}

/** The lines of `below` moved sideways so that they fit those of `above`; undefined where the outer ones do not. */
function putOn(above: readonly number[], below: readonly number[]): readonly number[] | undefined {
  const [left, right] = [above[0]!, above.at(-1)!]
  // facing pages may have mirrored margins; an outer line may be less certain than the other
  const moved = [left - below[0]!, right - below.at(-1)!].map((shift) => below.map((line) => line + shift))
  const shifted = misfit(above, moved[0]!) <= misfit(above, moved[1]!) ? moved[0]! : moved[1]!
  const near = (lines: readonly number[]) => Math.max(SAME_LINE, SAME_LINE_SHARE * (lines.at(-1)! - lines[0]!))
  const fits =
    Math.abs(shifted[0]! - left) <= near(above.slice(0, 2)) &&
    Math.abs(shifted.at(-1)! - right) <= near(above.slice(-2))
  return fits ? [left, ...shifted.slice(1, -1), right] : undefined
}

/** Sum of the distances in points of each line of `lines` to the nearest of `above`. */
const misfit = (above: readonly number[], lines: readonly number[]): number =>
  lines.reduce((sum, line) => sum + Math.min(...above.map((other) => Math.abs(other - line))), 0)

/** The lines together with those of `others` that are none of them. */
function withLines(lines: readonly number[], others: readonly number[]): readonly number[] {
  const both = [lines, others].flatMap((own) => own.slice(1).map((line, index) => line - own[index]!))
  const near = Math.max(SAME_LINE, SAME_LINE_SHARE * Math.min(...both))
  const added = others.filter((other) => lines.every((line) => Math.abs(line - other) > near))
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
function withoutRepeatedHeader(upper: Grid, lower: Grid, book: FormBook): Grid {
  const kindOf = cellKindIn(book)
  const rowText = (grid: Grid) =>
    slotsOf(grid).map((slots) => [...new Set(slots)].map((cell) => labelOf(cell?.text ?? '')).join('|'))
  const first = rowText(upper)
  const next = rowText(lower)
  let repeated = 0
  while (repeated < next.length && repeated < first.length && next[repeated] === first[repeated]) repeated++
  // a header prints words; rows of figures or blanks are none, even where they print the same
  const isHeader = (row: number) =>
    lower.cells.filter((cell) => cell.row < row).every((cell) => kindOf(cell) !== 'figure')
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
