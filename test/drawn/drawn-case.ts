import { type BorderStyle, randomBorderStyle } from './border-style.js'
import { drawPages } from './draw-pages.js'
import { isFigure } from './drawn-table.js'
import { normalForm } from './normal-form.js'
import { cutTable } from './page-ends.js'
import { cellsDrawn, cellsRead } from './paged-cells.js'
import { randomFrom } from './random.js'
import { randomTable } from './random-table.js'
import { readBack } from './read-back.js'
import { visibleSides } from './visible-sides.js'

/** What was drawn from a seed and what was read from it. */
export interface DrawnCase {
  readonly style: BorderStyle
  /** The table that was drawn and those that were read, in their normal form. */
  readonly drawn: readonly (readonly string[])[]
  readonly read: readonly (readonly string[])[]
  /** Figures that were read and that no cell of any page prints. */
  readonly invented: readonly string[]
}

/** Draws a random table on random pages and reads it back. Equal seeds give equal cases. */
export async function drawnCase(seed: number): Promise<DrawnCase> {
  const random = randomFrom(seed)
  const table = randomTable(random)
  const pieces = cutTable(table, random)
  const wished = randomBorderStyle(random, table.text.size)
  const style = { ...wished, open: visibleSides(pieces, wished.open) }
  const grids = await readBack(drawPages(pieces, style, random))
  const printed = new Set(pieces.flatMap(({ cells }) => cells.map(({ lines }) => lines.join(''))))
  return {
    style,
    drawn: [normalForm(cellsDrawn(pieces))],
    read: grids.map((grid) => normalForm(cellsRead(grid))),
    invented: grids.flatMap((grid) =>
      grid.cells.flatMap(({ text }) => (isFigure([text]) && !printed.has(text) ? [text] : [])),
    ),
  }
}
