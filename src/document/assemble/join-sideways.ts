import { type Cell, type Grid, slotsOf } from '../../model/grid.js'
import { pageOf } from '../../model/locator.js'

/** A piece with fewer rows tells too little of what stands beside what. */
const FEWEST_ROWS = 4

/** Points by which the rows of two pages of one sheet may differ in height. */
const SAME_ROW = 2

/**
 * Two pieces of one table whose columns a page end parted, side by side as one: the second repeats the stub of the first under
 * other headers, or it has no stub and its rows have the heights of those of the first. Undefined where they are two tables.
 */
export function joinSideways(left: Grid, right: Grid): Grid | undefined {
  if (left.rows !== right.rows || left.rows < FEWEST_ROWS || left.ragged || right.ragged) return undefined
  const [last, next] = [Math.max(...pagesOf(left)), Math.min(...pagesOf(right))]
  if (!(last < next && Number.isFinite(next - last))) return undefined
  const stub = repeatedStub(left, right)
  if (stub > 0) return sharesHeader(left, right, stub) ? undefined : beside(left, right, stub)
  if (!hasStub(left) || hasStub(right) || repeatsFirstRow(left, right)) return undefined
  return sameHeights(left, right) ? beside(left, right, 0) : undefined
}

/** Whether both pieces begin with the same row: a header that is printed again on each page of a table that goes on below. */
function repeatsFirstRow(left: Grid, right: Grid): boolean {
  const [own, other] = [slotsOf(left)[0]!.map(textOf), slotsOf(right)[0]!.map(textOf)]
  return own.some(hasWords) && own.join('|') === other.join('|')
}

const pagesOf = (grid: Grid): number[] =>
  grid.cells.flatMap((cell) => cell.at.map((place) => pageOf(place) ?? Number.NaN)).filter(Number.isFinite)

const textOf = (cell: Cell | undefined): string => cell?.text.replace(/\s/g, '') ?? ''

const hasWords = (text: string): boolean => /\p{L}{2}/u.test(text)

/** How many leading columns both pieces share, cell by cell; 0 where these do not name the rows. */
function repeatedStub(left: Grid, right: Grid): number {
  const [own, other] = [slotsOf(left), slotsOf(right)]
  let width = 0
  while (width < Math.min(left.columns, right.columns) - 1 && sameColumn(own, other, width)) width++
  const named = own.filter((row) => row.slice(0, width).some((cell) => hasWords(textOf(cell)))).length
  const ends = (grid: Grid) =>
    grid.cells.every((cell) => cell.column >= width || cell.column + cell.columnSpan <= width)
  return named === left.rows && ends(left) && ends(right) ? width : 0
}

const sameColumn = (
  own: readonly (readonly (Cell | undefined)[])[],
  other: readonly (readonly (Cell | undefined)[])[],
  column: number,
): boolean =>
  own.every((row, index) => {
    const [a, b] = [row[column], other[index]![column]]
    return a?.row === b?.row && a?.rowSpan === b?.rowSpan && a?.column === b?.column && textOf(a) === textOf(b)
  })

/** Whether a column of one piece has the headers of a column of the other: then they are two tables of one kind. */
function sharesHeader(left: Grid, right: Grid, stub: number): boolean {
  const headersOf = (grid: Grid) => {
    const slots = slotsOf(grid)
    return Array.from({ length: grid.columns - stub }, (_, index) =>
      slots
        .map((row) => textOf(row[stub + index]))
        .filter(hasWords)
        .join('|'),
    )
  }
  const own = new Set(headersOf(left))
  return headersOf(right).some((header) => header === '' || own.has(header))
}

/** Whether the rows in the lower half of a piece begin with words. */
const hasStub = (grid: Grid): boolean =>
  slotsOf(grid).some((row, index) => index > grid.rows / 2 && hasWords(textOf(row[0])))

/** Whether the rows of two pages begin at the same heights. */
function sameHeights(left: Grid, right: Grid): boolean {
  const [own, other] = [rowTops(left), rowTops(right)]
  return own.every((top, row) => {
    const [a, b] = [top - own[0]!, other[row]! - other[0]!]
    return Math.abs(a - b) <= SAME_ROW
  })
}

/** The height in points at which each row begins, on its page; NaN where no place tells. */
const rowTops = (grid: Grid): number[] =>
  Array.from({ length: grid.rows }, (_, row) =>
    Math.min(
      ...grid.cells.flatMap((cell) =>
        cell.row === row ? cell.at.flatMap((place) => ('page' in place ? [place.box[1]] : [])) : [],
      ),
    ),
  )

/** The columns of `right` behind its stub put beside those of `left`; a header that goes on over the seam is one cell. */
function beside(left: Grid, right: Grid, stub: number): Grid {
  const offset = left.columns - stub
  const cells: Cell[] = [...left.cells]
  for (const cell of right.cells) {
    if (cell.column < stub) continue
    const before = cells.findIndex(
      (other) =>
        cell.column === stub &&
        other.column + other.columnSpan === left.columns &&
        other.row === cell.row &&
        other.rowSpan === cell.rowSpan &&
        hasWords(textOf(cell)) &&
        textOf(other) === textOf(cell),
    )
    const open = cells[before]
    if (open) {
      cells[before] = { ...open, columnSpan: open.columnSpan + cell.columnSpan, at: [...open.at, ...cell.at] }
    } else cells.push({ ...cell, column: cell.column + offset })
  }
  const lines = left.columnLines && right.columnLines && continued(left.columnLines, right.columnLines.slice(stub))
  const { columnLines: _, ...rest } = left
  return { ...rest, columns: offset + right.columns, cells, ...(lines ? { columnLines: lines } : {}) }
}

/** Column lines with those of another page behind them. */
const continued = (lines: readonly number[], next: readonly number[]): number[] => [
  ...lines,
  ...next.slice(1).map((line) => lines.at(-1)! + line - next[0]!),
]
