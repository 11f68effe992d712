import { type Cell, type Grid, slotsOf } from '../../model/grid.js'
import type { FormBook } from '../form-book.js'
import { labelOf, vocabularyOf } from '../vocabulary.js'
import { type CellKind, cellKindIn } from './cell-kind.js'
import { NEAR } from './distances.js'

/** A row of a grid taken apart: the words that name it and the cells behind them. */
export interface RowReading {
  /** Index of the grid among those of the document, and of the row in it, from 0. */
  readonly grid: number
  readonly row: number
  /** The cell that names the row; none where it has no words. */
  readonly stub: Cell | undefined
  readonly label: string
  /** Normalised texts of the cells that head the row together with others, the innermost first. */
  readonly groups: readonly string[]
  /** Cells behind the stub in order: what may be figures. */
  readonly figures: readonly Cell[]
  /** How many of them print something. */
  readonly printed: number
  /** All cells that begin in this row. */
  readonly cells: readonly Cell[]
  /** No cell holds a figure: a header, a band, a half of a label, an empty row. */
  readonly wordsOnly: boolean
}

/** The grids of a document with their rows, and what tells its words from its figures. */
export interface DocumentRows {
  readonly grids: readonly Grid[]
  /** Every row of the grids, in order. */
  readonly readings: readonly RowReading[]
  readonly kindOf: (cell: Pick<Cell, 'text' | 'ink'>) => CellKind
}

/** Every row of the grids of a document. */
export function readRows(grids: readonly Grid[], book: FormBook): DocumentRows {
  const readings = grids.flatMap((grid, index) => readGrid(grid, index, book))
  return { grids, readings, kindOf: cellKindIn(book) }
}

/** The rows of one grid, which is number `index` of the document. */
export function readGrid(grid: Grid, index: number, book: FormBook): RowReading[] {
  const kindOf = cellKindIn(book)
  const { distance } = vocabularyOf(book)
  const kinds = new Map<Cell, CellKind>(grid.cells.map((cell) => [cell, kindOf(cell)]))
  const isWording = ({ text }: Cell): boolean => distance(labelOf(text)) < NEAR
  const readings = slotsOf(grid).map((slots, row) => {
    const across = [...new Set(slots.filter((cell) => cell !== undefined))]
    // the numbers of the columns name and count nothing
    return readRow(isNumbering(across) ? [] : across, kinds, isWording, index, row)
  })
  if (grid.ragged) return readings
  const start = firstFigureColumn(readings)
  return readings.map((reading) =>
    reading.stub || reading.wordsOnly ? reading : { ...reading, figures: behindStub(reading.figures, start, kinds) },
  )
}

/** The column from which on all rows with words before their figures have these. */
const firstFigureColumn = (readings: readonly RowReading[]): number =>
  Math.min(
    ...readings
      .flatMap(({ stub, wordsOnly, figures }) => (stub && !wordsOnly ? figures.slice(0, 1) : []))
      .map(({ column }) => column),
  )

/** The cells of a row without words but the empty ones in the stub. */
const behindStub = (cells: readonly Cell[], start: number, kinds: ReadonlyMap<Cell, CellKind>): readonly Cell[] =>
  Number.isFinite(start) ? cells.filter((cell) => cell.column >= start || kinds.get(cell) !== 'blank') : cells

/** Columns from which on a row of 1, 2, 3 … can only be their numbers: no five figures of a form add up so. */
const FEWEST_NUMBERED = 5

/** Whether a row only numbers the columns. */
function isNumbering(across: readonly Cell[]): boolean {
  const texts = across.map((cell) => cell.text.trim()).filter((text) => /\d/.test(text))
  return texts.length >= FEWEST_NUMBERED && texts.every((text, index) => text === String(index + 1))
}

/** The unit of the figures in a cell of its own. */
const UNIT = /^[（(]?(?:单位[:：]?)?(?:[件项条个次份起宗家元]|[万亿]元|人次)[)）]?$/

function readRow(
  across: readonly Cell[],
  kinds: ReadonlyMap<Cell, CellKind>,
  isWording: (cell: Cell) => boolean,
  grid: number,
  row: number,
): RowReading {
  const isWords = (cell: Cell) => kinds.get(cell) === 'words' && !UNIT.test(cell.text.trim())
  const isKnown = (cell: Cell) => isWords(cell) && isWording(cell)
  const isFigure = (cell: Cell) => kinds.get(cell) === 'figure'
  const wordsOnly = !across.some(isFigure)
  // a number before the words that name the row is its own number, and a figure behind them ends the stub
  const known = across.findLastIndex(
    (cell, index) => isKnown(cell) && (wordsOnly || across.slice(index + 1).some(isFigure)),
  )
  const first = known >= 0 ? known : across.findIndex(isWords)
  const end = across.findIndex((cell, index) => index > first && isFigure(cell))
  const named = across.slice(0, end < 0 ? across.length : end).findLast(isWords)
  const last = wordsOnly && known >= 0 ? across[known] : named
  const at = last ? across.indexOf(last) : -1
  // a cell that heads several rows does not name this one where the row's own cell behind it is empty
  const own = across[at + 1]
  const heads =
    !wordsOnly && last !== undefined && own !== undefined && kinds.get(own) === 'blank' && own.rowSpan < last.rowSpan
  const stub = heads ? undefined : last
  const figures = across.slice(at + 1).filter((cell) => !UNIT.test(cell.text.trim()))
  return {
    grid,
    row,
    stub,
    label: stub ? labelOf(stub.text) : '',
    groups: across
      .slice(0, Math.max(0, heads ? at + 1 : at))
      .filter((cell) => kinds.get(cell) === 'words')
      .map((cell) => labelOf(cell.text))
      .reverse(),
    figures,
    printed: figures.filter((cell) => kinds.get(cell) !== 'blank').length,
    cells: across.filter((cell) => cell.row === row),
    wordsOnly,
  }
}
