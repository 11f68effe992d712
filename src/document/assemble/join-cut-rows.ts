import type { FormBook } from '../../forms/form-book.js'
import { cellKindIn } from '../../forms/match/cell-kind.js'
import { CLEARLY_NEARER } from '../../forms/match/distances.js'
import { type RowReading, readGrid } from '../../forms/match/read-rows.js'
import { labelOf, type Vocabulary, vocabularyOf } from '../../forms/vocabulary.js'
import type { Cell, Grid } from '../../model/grid.js'

/**
 * Puts the rows of `lower` under those of `upper` (same columns) and mends what the page end between them cut: a row
 * whose halves are on both pages, and the stub cells that go on over the seam.
 */
export function joinCutRows(upper: Grid, lower: Grid, book: FormBook): Grid {
  const kindOf = cellKindIn(book)
  const vocabulary = vocabularyOf(book)
  /** Whether one half of a cell is a figure of its row and the other prints something as well: no page end parts a figure. */
  const addsToFigure = (other: Cell, half: Cell, reading: RowReading): boolean =>
    kindOf(other) !== 'blank' && reading.figures.includes(half) && kindOf(half) === 'figure'
  const last = readGrid(upper, 0, book).at(-1)
  const first = readGrid(lower, 0, book)[0]
  const touching = touchingCells(upper, lower)
  const whole = touching.length === lower.cells.filter((cell) => cell.row === 0).length
  const rowCut =
    whole &&
    last !== undefined &&
    first !== undefined &&
    isOneRow(last, first, vocabulary) &&
    !touching.some(([over, under]) => addsToFigure(over, under, first) || addsToFigure(under, over, last))
  const pairs = new Map(
    touching.filter(
      ([over, under]) => rowCut || (isGroup(over, last) && isGroup(under, first) && isOneCell(over, under, vocabulary)),
    ),
  )
  const offset = upper.rows - (rowCut ? 1 : 0)
  const merged = new Set(pairs.values())
  const cells = [
    ...upper.cells.map((over) => {
      const under = pairs.get(over)
      return under ? joinedCell(over, under, rowCut) : over
    }),
    ...lower.cells.filter((cell) => !merged.has(cell)).map((cell) => ({ ...cell, row: cell.row + offset })),
  ]
  return { ...upper, rows: offset + lower.rows, cells }
}

/** Cells at the end of `upper` with the cell at the start of `lower` that is in the same columns. */
const touchingCells = (upper: Grid, lower: Grid): (readonly [Cell, Cell])[] =>
  upper.cells
    .filter((cell) => cell.row + cell.rowSpan === upper.rows)
    .flatMap((over) => {
      const under = lower.cells.find(
        (cell) => cell.row === 0 && cell.column === over.column && cell.columnSpan === over.columnSpan,
      )
      return under ? [[over, under] as const] : []
    })

const joinedCell = ({ wrapped: _, ...over }: Cell, under: Cell, rowCut: boolean): Cell => ({
  ...over,
  rowSpan: over.rowSpan + under.rowSpan - (rowCut ? 1 : 0),
  text: over.text + under.text,
  at: [...over.at, ...under.at],
})

/** A stub cell that names no row by itself: neither the row's own label nor behind it. */
const isGroup = (cell: Cell, reading: RowReading | undefined): boolean =>
  reading !== undefined && cell !== reading.stub && !reading.figures.includes(cell)

/** Two halves of one stub cell: one of them is empty, or together they are a wording that neither is alone. */
function isOneCell(over: Cell, under: Cell, { distance }: Vocabulary): boolean {
  if (over.text === '' || under.text === '') return true
  const [above, below, joined] = [over.text, under.text, over.text + under.text].map((text) =>
    distance(labelOf(text)),
  ) as [number, number, number]
  return joined + CLEARLY_NEARER < Math.min(above, below)
}

/**
 * Whether the last row of a page and the first of the next are one row: at most one half prints figures, and the label is
 * a wording only when put together, or is on one page and the figures on the other.
 */
function isOneRow(last: RowReading, first: RowReading, { rowDistance }: Vocabulary): boolean {
  if (last.printed > 0 && first.printed > 0) return false
  if (last.figures.length === 0 && first.figures.length === 0) return false
  if (first.label === '') return last.label !== '' && (first.printed === 0 || last.printed === 0)
  if (last.label === '') return false
  const [above, below, joined] = [last.label, first.label, last.label + first.label].map(rowDistance) as [
    number,
    number,
    number,
  ]
  return joined + CLEARLY_NEARER < Math.min(above, below)
}
