import type { Cell, Grid } from '../../src/model/grid.js'
import { cellInk } from './cell-ink.js'
import type { Glyph, Ink } from './page/page-content.js'
import { pagePlace } from './page/page-place.js'
import type { Lattice } from './ruled/lattice.js'
import { cellText } from './text/cell-text.js'
import { digitsAcrossBorder } from './text/digits-across-border.js'
import { wrappedMarks } from './text/raised-marks.js'
import { separateReadings } from './text/separate-readings.js'
import { spreadFigures } from './text/spread-figures.js'
import { lineText, textLines } from './text/text-lines.js'

/** What lies in one cell of a lattice. */
export interface CellContent {
  readonly glyphs: Glyph[]
  /** Raised and lowered marks, which are no part of its text. */
  readonly marks: Glyph[]
  readonly ink: Ink[]
}

/** The grid of a lattice of page `page`, given what lies in each of its cells. */
export function latticeGrid(page: number, lattice: Lattice, contents: readonly CellContent[]): Grid {
  const crossing = digitsAcrossBorder(contents.map(({ glyphs }) => glyphs))
  const spread = spreadFigures(
    contents.map(({ glyphs }) => glyphs),
    lattice.cells.map(({ box }) => box),
    (index) => `${lattice.cells[index]!.column} ${lattice.cells[index]!.columnSpan}`,
  )
  const cells = lattice.cells.map(({ row, column, rowSpan, columnSpan, box }, index): Cell => {
    const content = contents[index]!
    const wrapped = wrappedMarks(content.glyphs)
    const glyphs = wrapped.length === 0 ? content.glyphs : content.glyphs.filter((glyph) => !wrapped.includes(glyph))
    const ink = cellInk(content.ink, glyphs, box)
    const readings = separateReadings(glyphs).map((reading) => cellText(reading, box))
    // a figure and its shadow read the same
    const texts = [...new Set(readings.map(({ text }) => text))]
    const printed = spread.has(index) ? texts.join('').replaceAll(' ', '') : texts.join('\n')
    const parts = texts.length === 1 ? readings[0]!.wrapped : undefined
    const stated = printed === '' ? ink?.text : undefined
    const note = textLines([...content.marks, ...wrapped])
      .map(lineText)
      .join(' ')
    return {
      row,
      column,
      rowSpan,
      columnSpan,
      text: stated ?? printed,
      at: [pagePlace(page, box)],
      ...(note === '' ? {} : { note }),
      ...(ink && (stated === undefined ? { ink: ink.kind } : { statedFor: ink.kind })),
      ...(parts ? { wrapped: parts } : {}),
      ...(crossing.has(index) ? { crossesBorder: true } : {}),
    }
  })
  return {
    rows: lattice.rowLines.length - 1,
    columns: lattice.columnLines.length - 1,
    cells,
    columnLines: lattice.columnLines,
  }
}
