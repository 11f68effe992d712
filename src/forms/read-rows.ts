import { normalizeLabel } from '../../normalizers/label.js'
import { type Cell, type Grid, slotsOf } from '../model/grid.js'
import { type CellKind, cellKind } from './cell-kind.js'
import { NEAR, wordingDistance } from './vocabulary.js'

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

/** Every row of the grids, in order. */
export const readRows = (grids: readonly Grid[]): RowReading[] => grids.flatMap((grid, index) => readGrid(grid, index))

/** The rows of one grid, which is number `index` of the document. */
export function readGrid(grid: Grid, index: number): RowReading[] {
  const kinds = new Map<Cell, CellKind>(grid.cells.map((cell) => [cell, cellKind(cell.text)]))
  return slotsOf(grid).map((slots, row) => {
    const across = [...new Set(slots.filter((cell) => cell !== undefined))]
    return readRow(across, kinds, index, row)
  })
}

function readRow(across: readonly Cell[], kinds: ReadonlyMap<Cell, CellKind>, grid: number, row: number): RowReading {
  const firstFigure = across.findIndex((cell) => kinds.get(cell) === 'figure')
  const before = firstFigure < 0 ? across : across.slice(0, firstFigure)
  const named = before.filter((cell) => kinds.get(cell) === 'words')
  // with no figure to end it, the stub ends at the last cell whose words a form knows
  const known = named.filter((cell) => wordingDistance(normalizeLabel(cell.text)) < NEAR)
  const stub = (firstFigure < 0 ? known.at(-1) : undefined) ?? named.at(-1)
  const at = stub ? across.indexOf(stub) : -1
  const figures = across.slice(at + 1)
  return {
    grid,
    row,
    stub,
    label: stub ? normalizeLabel(stub.text) : '',
    groups: across
      .slice(0, Math.max(0, at))
      .filter((cell) => kinds.get(cell) === 'words')
      .map((cell) => normalizeLabel(cell.text))
      .reverse(),
    figures,
    printed: figures.filter((cell) => kinds.get(cell) !== 'blank').length,
    cells: across.filter((cell) => cell.row === row),
    wordsOnly: firstFigure < 0,
  }
}
