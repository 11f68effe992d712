import type { Cell } from '../../model/grid.js'
import type { MergedColumn } from '../merged-table.js'
import type { CellKind } from './cell-kind.js'
import type { ColumnRange } from './map-columns.js'

/** Cells by column id: every column that has a cell for certain. */
export interface PlacedFigures {
  readonly kind: 'placed'
  /** What told the columns: the header over the cells, or their number and order. */
  readonly by: 'header' | 'order'
  readonly cells: ReadonlyMap<string, Cell>
}

/** The row's printed figures, in order, could not be told to their columns. */
export interface UnplacedFigures {
  readonly kind: 'unplaced'
  readonly cells: readonly Cell[]
  /** For each of them the id of the column that it is under. */
  readonly under: readonly string[]
}

export interface RowShape {
  /** Cells behind the stub, in order. */
  readonly figures: readonly Cell[]
  readonly columns: readonly MergedColumn[]
  /** Where the header has the columns; empty where it says nothing about this row. */
  readonly ranges: readonly ColumnRange[]
  /** Tracks under headers that are none of the table's. */
  readonly strange: readonly Omit<ColumnRange, 'column'>[]
  /** Some row of the table prints a figure under each header: what is beside them is none of the table's. */
  readonly covering: boolean
  /** A column without ranges is not printed. */
  readonly whole: boolean
  /** The row has as many slots as the header: no cell before the figures or among them is lost or too many. */
  readonly tiles: boolean
  /** The cells only count the pieces of a line: blanks may be padding. */
  readonly ragged: boolean
  /** The cells stand in another order than in the table. */
  readonly scattered: boolean
  readonly kindOf: (cell: Cell) => CellKind
}

/**
 * Puts the cells of a row under the columns of the form: by the header over them where it fits each of them, else in
 * order where cells and columns are equally many. A row with fewer figures, or with a cell too many, is never placed by position.
 */
export function placeFigures(shape: RowShape): PlacedFigures | UnplacedFigures {
  const { figures, columns, tiles, scattered, kindOf } = shape
  const cells = figures.filter((cell) => kindOf(cell) !== 'blank')
  const mayBePlaced = !scattered && (columns.length === 1 || figures.every(({ glued }) => glued === undefined))
  // blanks cannot be under a wrong column
  const fits = tiles || cells.length === 0
  const placing = mayBePlaced ? (fits ? (byHeader(shape) ?? inOrder(shape)) : byNumber(shape)) : undefined
  return (
    placing ?? {
      kind: 'unplaced',
      cells,
      under: cells.map((cell, index) => columnOver(cell, index, shape)),
    }
  )
}

/** The column that a figure is under: that of the header over it, the nearest one for a cell beside the header. */
function columnOver(cell: Cell, index: number, { columns, ranges }: RowShape): string {
  const own = ranges.filter(({ column }) => columns.includes(column))
  if (own.length === 0) return columns[Math.min(index, columns.length - 1)]!.id
  const gap = ({ first, last }: ColumnRange) =>
    Math.max(0, first - (cell.column + cell.columnSpan - 1), cell.column - last)
  return own.reduce((best, other) => (gap(other) < gap(best) ? other : best)).column.id
}

/** A row that is shorter or longer than its header is placed only where its cells are as many as the columns. */
function byNumber({ figures, columns, kindOf }: RowShape): PlacedFigures | undefined {
  if (figures.length === columns.length) return placed(columns, figures)
  const print = figures.filter((cell) => kindOf(cell) !== 'blank')
  return columns.length === 1 && print.length === 1 ? placed(columns, print) : undefined
}

const placed = (columns: readonly MergedColumn[], cells: readonly Cell[]): PlacedFigures => ({
  kind: 'placed',
  by: 'order',
  cells: new Map(columns.map((column, index) => [column.id, cells[index]!])),
})

/** Each column takes the one cell under its header; no printed cell may be left over or be under two columns. */
function byHeader({
  figures,
  columns,
  ranges,
  strange,
  covering,
  whole,
  ragged,
  kindOf,
}: RowShape): PlacedFigures | undefined {
  if (ragged || ranges.length === 0) return undefined
  const wanted = ranges.filter(({ column }) => columns.includes(column))
  if (wanted.length < columns.length && !whole) return undefined
  const cells = new Map<string, Cell>()
  for (const { column, first, last } of wanted) {
    const under = figures.filter((cell) => cell.column <= last && cell.column + cell.columnSpan > first)
    if (under.length > 1) return undefined
    if (under[0]) cells.set(column.id, under[0])
  }
  const uses = [...cells.values()]
  const shared = uses.some((cell, index) => kindOf(cell) !== 'blank' && uses.indexOf(cell) !== index)
  // a figure that is under no header may have slid: order may still tell
  const isStrange = (cell: Cell) =>
    strange.some(({ first, last }) => cell.column >= first && cell.column + cell.columnSpan <= last + 1)
  const left =
    !covering && figures.some((cell) => kindOf(cell) === 'figure' && !uses.includes(cell) && !isStrange(cell))
  if (shared || left || (cells.size < columns.length && figures.length === columns.length)) return undefined
  return { kind: 'placed', by: 'header', cells }
}

function inOrder(shape: RowShape): PlacedFigures | undefined {
  const { columns, ranges, ragged, kindOf } = shape
  const figures = withoutRemark(shape)
  const printed = (cell: Cell) => kindOf(cell) !== 'blank'
  const print = figures.filter(printed)
  // under a header that does not fit, an empty cell among the figures is a column's, and the last figure may be a remark
  const gaps = figures.indexOf(print.at(-1)!) - figures.indexOf(print[0]!) + 1 - print.length
  if (print.length === columns.length && (gaps === 0 || ranges.length === 0)) return placed(columns, print)
  if (print.length === 0 && figures.length >= columns.length) return placed(columns, figures.slice(-columns.length))
  const padded = ragged && figures[0] !== undefined && !printed(figures[0])
  return figures.length === columns.length && !padded ? placed(columns, figures) : undefined
}

/** The cells without words behind the last figure, where there are more cells than columns. */
function withoutRemark({ figures, columns, kindOf }: RowShape): readonly Cell[] {
  const last = figures.findLastIndex((cell) => kindOf(cell) === 'figure')
  return figures.length > columns.length && last >= columns.length - 1
    ? figures.filter((cell, index) => index <= last || kindOf(cell) !== 'words')
    : figures
}
