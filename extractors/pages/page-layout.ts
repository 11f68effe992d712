import { type Box, boxArea, middleX, middleY } from '../../src/model/box.js'
import { type Finding, finding } from '../../src/model/findings/finding.js'
import type { Cell, Grid } from '../../src/model/grid.js'
import { defaultLimits } from '../../src/model/limits.js'
import type { PagePlace } from '../../src/model/locator.js'
import { lowerBound } from '../../src/model/lower-bound.js'
import type { Glyph, PageContent } from './page/page-content.js'
import { type Rotation, rotatedPage, unrotatedBox } from './page/rotated-page.js'
import type { Lattice } from './ruled/lattice.js'
import { pageLattices } from './ruled/page-lattices.js'
import { cellText } from './text/cell-text.js'
import { digitsAcrossBorder } from './text/digits-across-border.js'
import { type TextLine, textLines } from './text/text-lines.js'

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
  /** How the page was rotated to reading direction; boxes of the layout are those of the rotated page. */
  readonly rotation?: Rotation
}

/** The page's place of a box, rounded to a hundredth of a point. */
export function pagePlace(page: number, { left, top, right, bottom }: Box): PagePlace {
  const round = (value: number) => Math.round(value * 100) / 100
  return { page, box: [round(left), round(top), round(right), round(bottom)] }
}

/**
 * Every glyph goes into the innermost lattice cell that holds its middle; what is in none is running text. A page whose
 * text lies on its side is rotated first. Throws `LimitReached`.
 */
export function layOutPage(content: PageContent, limits = defaultLimits): PageLayout {
  const rotated = rotatedPage(content)
  const page = rotated?.page ?? content
  const lattices = pageLattices(page, limits)
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
    grids.push({ grid: gridOf(page.number, lattice, contents), box: lattice.box, glyphs: contents.flat() })
    for (const { row, column } of lattice.irregular.slice(0, 1)) {
      const { box } = lattice
      const at = [pagePlace(page.number, rotated ? unrotatedBox(box, rotated.rotation) : box)]
      findings.push(finding('grid-irregular', { row: row + 1, column: column + 1 }, { at }))
    }
  }
  const lines = textLines(outside).filter((line) => line.glyphs.some((glyph) => !glyph.space))
  const layout = { number: page.number, width: page.width, height: page.height, grids, lines, findings }
  return rotated ? { ...layout, rotation: rotated.rotation } : layout
}

function gridOf(page: number, lattice: Lattice, contents: readonly (readonly Glyph[])[]): Grid {
  const crossing = digitsAcrossBorder(contents)
  const cells: Cell[] = lattice.cells.map(({ row, column, rowSpan, columnSpan, box }, index) => ({
    row,
    column,
    rowSpan,
    columnSpan,
    text: cellText(contents[index]!, box),
    at: [pagePlace(page, box)],
    ...(crossing.has(index) ? { crossesBorder: true } : {}),
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
  return {
    lattice,
    area: boxArea(lattice.box),
    cellAt: (x: number, y: number): number => {
      const row = intervalOf(rowLines, y)
      const column = intervalOf(columnLines, x)
      return row < 0 || column < 0 ? -1 : cellOfSlot[row * columns + column]!
    },
  }
}

/** Index of the interval between the ascending `bounds` that contains `value`; −1 outside. The lower end belongs to it. */
function intervalOf(bounds: readonly number[], value: number): number {
  if (!(value >= bounds[0]!) || value >= bounds.at(-1)!) return -1
  const above = lowerBound(bounds, value, (bound) => bound)
  return bounds[above] === value ? above : above - 1
}
