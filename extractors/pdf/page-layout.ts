import { median } from '../../src/model/collections.js'
import { type Finding, finding } from '../../src/model/finding.js'
import type { Box } from '../../src/model/geometry.js'
import { middleX, middleY } from '../../src/model/geometry.js'
import type { Cell, Grid } from '../../src/model/grid.js'
import type { PagePlace } from '../../src/model/locator.js'
import { cellText } from './cell-text.js'
import { findLattices, type Lattice } from './lattice.js'
import { overrunCells } from './overruns.js'
import type { Glyph, PageContent } from './page-content.js'
import { toleranceFor } from './rulings.js'
import { linesOf, type TextLine } from './text-lines.js'

/** A lattice with the text of its cells, and its box on the page. */
export interface PlacedGrid {
  readonly grid: Grid
  readonly box: Box
  readonly glyphs: readonly Glyph[]
}

/** A page sorted into tables and the lines outside them, each from top to bottom. */
export interface PageLayout {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly grids: readonly PlacedGrid[]
  readonly lines: readonly TextLine[]
  readonly findings: readonly Finding[]
}

/** The page's place of a box, rounded to a hundredth of a point. */
export function placeOf(page: number, { left, top, right, bottom }: Box): PagePlace {
  const round = (value: number) => Math.round(value * 100) / 100
  return { page, box: [round(left), round(top), round(right), round(bottom)] }
}

/** Every glyph goes into the innermost lattice cell that holds its middle; what is in none is running text. */
export function layOut(page: PageContent): PageLayout {
  const tolerance = toleranceFor(
    median(
      page.glyphs.map((glyph) => glyph.size),
      10,
    ),
  )
  const lattices = findLattices(page.rulings, tolerance)
  const indexes = lattices.map(slotIndex).sort((a, b) => a.area - b.area)
  const outside: Glyph[] = []
  const inside = new Map<Lattice, Glyph[][]>(lattices.map((lattice) => [lattice, lattice.cells.map((): Glyph[] => [])]))
  for (const glyph of page.glyphs) {
    const x = middleX(glyph.box)
    const y = middleY(glyph.box)
    let cell = -1
    const home = indexes.find((index) => {
      cell = index.cellAt(x, y)
      return cell >= 0
    })
    if (home) inside.get(home.lattice)![cell]!.push(glyph)
    else outside.push(glyph)
  }
  const grids: PlacedGrid[] = []
  const findings: Finding[] = []
  for (const lattice of lattices) {
    const contents = inside.get(lattice)!
    if (contents.every((glyphs) => glyphs.every((glyph) => glyph.space))) continue
    grids.push({ grid: gridOf(page.number, lattice, contents), box: boxOf(lattice), glyphs: contents.flat() })
    for (const { row, column } of lattice.irregular.slice(0, 1)) {
      const at = [placeOf(page.number, boxOf(lattice))]
      findings.push(finding('grid-irregular', { row: row + 1, column: column + 1 }, { at }))
    }
  }
  const lines = linesOf(outside).filter((line) => line.glyphs.some((glyph) => !glyph.space))
  return { number: page.number, width: page.width, height: page.height, grids, lines, findings }
}

const boxOf = ({ columnLines, rowLines }: Lattice): Box => ({
  left: columnLines[0]!,
  top: rowLines[0]!,
  right: columnLines.at(-1)!,
  bottom: rowLines.at(-1)!,
})

function gridOf(page: number, lattice: Lattice, contents: readonly (readonly Glyph[])[]): Grid {
  const overrun = overrunCells(contents)
  const cells: Cell[] = lattice.cells.map(({ row, column, rowSpan, columnSpan, box }, index) => ({
    row,
    column,
    rowSpan,
    columnSpan,
    text: cellText(contents[index]!, box),
    at: [placeOf(page, box)],
    ...(overrun.has(index) ? { overrun: true } : {}),
  }))
  return {
    rows: lattice.rowLines.length - 1,
    columns: lattice.columnLines.length - 1,
    cells,
    columnLines: lattice.columnLines,
  }
}

/** Looks up the index of the cell at a point; −1 outside. */
function slotIndex(lattice: Lattice) {
  const { rowLines, columnLines } = lattice
  const columns = columnLines.length - 1
  const cellOfSlot = new Array<number>((rowLines.length - 1) * columns).fill(-1)
  lattice.cells.forEach((cell, index) => {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
      cellOfSlot.fill(index, row * columns + cell.column, row * columns + cell.column + cell.columnSpan)
    }
  })
  const box = boxOf(lattice)
  return {
    lattice,
    area: (box.right - box.left) * (box.bottom - box.top),
    cellAt: (x: number, y: number): number => {
      const row = intervalOf(rowLines, y)
      const column = intervalOf(columnLines, x)
      return row < 0 || column < 0 ? -1 : cellOfSlot[row * columns + column]!
    },
  }
}

/** Index of the interval of ascending `bounds` that holds `value`, −1 outside. */
function intervalOf(bounds: readonly number[], value: number): number {
  if (value < bounds[0]! || value >= bounds.at(-1)!) return -1
  let low = 0
  let high = bounds.length - 1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (bounds[middle]! <= value) low = middle
    else high = middle
  }
  return low
}
