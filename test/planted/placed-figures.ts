import type { Form } from '../../src/forms/form.js'
import { cellPointer } from '../../src/model/cell-pointer.js'
import type { Grid } from '../../src/model/grid.js'
import { type Figures, formGrids } from '../official-grid.js'

/** A cell of a printed table with the figure of the form that stands in it, if it is one of figures. */
export interface PlacedFigure {
  /** JSON Pointer of the cell in a report. */
  readonly pointer: string
  readonly figure: number | null
}

/** The printed tables of a form, and by table, row and column (from 0) the figures in their cells. */
export interface PlacedFigures {
  readonly grids: readonly Grid[]
  readonly figureAt: ReadonlyMap<string, PlacedFigure>
}

export const slotKey = (table: number, row: number, column: number): string => `${table} ${row} ${column}`

/** Above every figure that a test prints, so that a number tells which cell of the form it stands for. */
const MARK = 100_000_000

/** Lays out the tables of a form and says which figure of it stands in which cell. */
export function placedFigures(form: Form, figures: Readonly<Record<string, Figures>>): PlacedFigures {
  const all: PlacedFigure[] = []
  const marked = Object.fromEntries(
    Object.entries(figures).map(([table, rows]) => [
      table,
      Object.fromEntries(
        Object.entries(rows).map(([row, columns]) => [
          row,
          Object.fromEntries(
            Object.entries(columns).map(([column, figure]) => {
              all.push({ pointer: cellPointer(table, row, column), figure })
              return [column, MARK + all.length - 1]
            }),
          ),
        ]),
      ),
    ]),
  )
  const figureAt = new Map<string, PlacedFigure>()
  const grids = formGrids(form, marked).map((grid, table) => ({
    ...grid,
    cells: grid.cells.map((cell) => {
      const placed = all[Number(cell.text) - MARK]
      if (!placed) return cell
      figureAt.set(slotKey(table, cell.row, cell.column), placed)
      return { ...cell, text: placed.figure === null ? '' : String(placed.figure) }
    }),
  }))
  return { grids, figureAt }
}
