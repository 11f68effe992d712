import type { PlacedCell } from './placed-cell.js'

/** A slot of a table that no cell covers, zero-based. */
export interface Slot {
  readonly row: number
  readonly column: number
}

/** A row with figures has at least its label and one of them; a lone cell is a heading or a note. */
const FILLED_CELLS = 2

/** A row: how many cells with text start in it, its first slot without a cell, and the first after which there are none. */
interface Row {
  readonly filled: number
  readonly gap: number
  readonly end: number
}

function rowsOf<Item>(cells: readonly PlacedCell<Item>[], rows: number, isFilled: (item: Item) => boolean): Row[] {
  const pieces = Array.from({ length: rows }, () => [] as [left: number, right: number][])
  const filled = new Array<number>(rows).fill(0)
  for (const { item, row, column, rowSpan, columnSpan } of cells) {
    if (isFilled(item)) filled[row]!++
    for (let at = row; at < Math.min(rows, row + rowSpan); at++) pieces[at]!.push([column, column + columnSpan])
  }
  return pieces.map((row, index) => {
    let gap = 0
    let end = 0
    for (const [left, right] of row.sort((a, b) => a[0] - b[0])) {
      if (left <= gap) gap = Math.max(gap, right)
      end = Math.max(end, right)
    }
    return { filled: filled[index]!, gap, end }
  })
}

/**
 * The first uncovered slot of every row in which it can matter, that is, where a cell seems to be wanting, so that the figures
 * of the row may have moved: a gap before a cell that hangs down from above, or a row of figures that ends earlier than the
 * table and than the rows of figures next to it. Not: headings and notes without a span, and blocks of rows that are narrower
 * than others, as tables that hold several forms have.
 */
export function irregularSlots<Item>(
  cells: readonly PlacedCell<Item>[],
  rows: number,
  columns: number,
  isFilled: (item: Item) => boolean,
): Slot[] {
  const all = rowsOf(cells, rows, isFilled)
  const ofFigures = all.flatMap((row, index) => (row.filled >= FILLED_CELLS ? [{ ...row, index }] : []))
  return ofFigures.flatMap(({ index, gap, end }, at) => {
    if (gap >= columns) return []
    const neighbours = [ofFigures[at - 1], ofFigures[at + 1]]
    const alike = neighbours.some((neighbour) => neighbour?.gap === gap && neighbour.end === end)
    return gap < end || !alike ? [{ row: index, column: gap }] : []
  })
}
