import type { Form } from '../../../src/forms/form.js'
import type { Extraction, PageEngine } from '../../../src/model/extraction.js'
import type { Cell, Grid } from '../../../src/model/grid.js'
import { type Figures, formGrids } from '../../official-grid.js'

/** Side of a slot in points. */
const SLOT = 20

/** A grid drawn on a page as squares of equal size. */
export const onPage = (grid: Grid, page: number): Grid => ({
  ...grid,
  cells: grid.cells.map((cell) => ({
    ...cell,
    at: [
      {
        page,
        box: [
          cell.column * SLOT,
          cell.row * SLOT,
          (cell.column + cell.columnSpan) * SLOT,
          (cell.row + cell.rowSpan) * SLOT,
        ],
      },
    ],
  })),
})

/** What an engine reads of the printed tables of a form, each on a page of its own, from page 1. */
export const readingOf = (
  form: Form,
  figures: Readonly<Record<string, Figures>>,
  engine: PageEngine,
  change: (cell: Cell, page: number) => Cell | null = (cell) => cell,
): Extraction => ({
  blocks: formGrids(form, figures).map((grid, index) => {
    const drawn = onPage(grid, index + 1)
    return { kind: 'grid', grid: { ...drawn, cells: drawn.cells.flatMap((cell) => change(cell, index + 1) ?? []) } }
  }),
  findings: [],
  pages: 3,
  title: null,
  engine,
})
