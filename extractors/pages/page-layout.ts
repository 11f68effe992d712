import { type Box, boxAround, middleX, middleY } from '../../src/model/box.js'
import { type Finding, finding } from '../../src/model/findings/finding.js'
import type { Grid } from '../../src/model/grid.js'
import { defaultLimits } from '../../src/model/limits.js'
import type { LeftOut } from '../left-out.js'
import { type CellContent, latticeGrid } from './lattice-grid.js'
import type { Glyph, Ink, PageContent } from './page/page-content.js'
import { pagePlace } from './page/page-place.js'
import { rotatedPage, unrotatedBox } from './page/rotated-page.js'
import { scaledBox, scaledPage } from './page/scaled-page.js'
import type { Lattice } from './ruled/lattice.js'
import { pageLattices } from './ruled/page-lattices.js'
import { slotIndex } from './ruled/slot-index.js'
import { raisedMarks } from './text/raised-marks.js'
import { type TextLine, textLines } from './text/text-lines.js'
import { withoutStruck } from './text/without-struck.js'
import { partedContents } from './unruled/parted-contents.js'
import { withoutStamps } from './without-stamps.js'

/** A lattice with the text of its cells, and its box on the page. */
export interface PlacedGrid {
  readonly grid: Grid
  readonly box: Box
  readonly glyphs: readonly Glyph[]
  /** Raised and lowered marks, which are no part of the text. */
  readonly marks: readonly Glyph[]
}

/** A page sorted into tables and the lines outside them, each from top to bottom. */
export interface PageLayout {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly grids: readonly PlacedGrid[]
  readonly lines: readonly TextLine[]
  readonly findings: readonly Finding[]
  /** Text that stands on the page and is not read. */
  readonly leftOut: readonly LeftOut[]
  /** Where a box of the layout lies in the document, if the page was rotated to reading direction or scaled to a usual size. */
  readonly inDocument?: (box: Box) => Box
}

/**
 * Every glyph goes into the innermost lattice cell that holds its middle; what is in none is running text. Struck-out text
 * is left out, raised marks are notes. A page whose text lies on its side is rotated first, one that is ten times too small
 * is enlarged. Throws `LimitReached`.
 */
export function layOutPage(content: PageContent, limits = defaultLimits): PageLayout {
  const scaled = scaledPage(content)
  const rotated = rotatedPage(scaled?.page ?? content)
  const { page: upright, stamped } = withoutStamps(rotated?.page ?? scaled?.page ?? content)
  const { struck, ...unstruck } = withoutStruck(upright.glyphs, upright.rulings)
  const page = { ...upright, ...unstruck }
  const inDocument = (box: Box) =>
    scaledBox(rotated ? unrotatedBox(box, rotated.rotation) : box, 1 / (scaled?.scale ?? 1))
  const placeOf = (box: Box) => pagePlace(page.number, inDocument(box))
  const { placed, outside } = intoCells(page, struck, pageLattices(page, limits))
  const grids: PlacedGrid[] = []
  const findings: Finding[] = []
  for (const [lattice, contents] of placed) {
    const glyphs = contents.flatMap((cell) => cell.glyphs)
    if (glyphs.every((glyph) => glyph.space)) continue
    const rows = partedContents(lattice, contents)
    const marks = contents.flatMap((cell) => cell.marks)
    grids.push({ grid: latticeGrid(page.number, rows.lattice, rows.contents), box: lattice.box, glyphs, marks })
    for (const { row, column } of lattice.irregular.slice(0, 1)) {
      findings.push(finding('grid-irregular', { row: row + 1, column: column + 1 }, { at: [placeOf(lattice.box)] }))
    }
  }
  const lines = textLines(outside).filter((line) => line.glyphs.some((glyph) => !glyph.space))
  const textOff = (reason: LeftOut['reason'], glyphs: readonly Glyph[]): LeftOut => {
    return { reason, text: glyphs.map(({ text }) => text).join(''), at: [placeOf(boxAround(glyphs))] }
  }
  const leftOut = [
    ...content.leftOut,
    ...struck.map((glyphs) => textOff('struck', glyphs)),
    ...stamped.map((glyphs) => textOff('overlay', glyphs)),
  ]
  const layout = { number: page.number, width: page.width, height: page.height, grids, lines, findings, leftOut }
  return rotated || scaled ? { ...layout, inDocument } : layout
}

/** Sorts what a page shows into the cells of its lattices, innermost first; `outside` is the text in none. */
function intoCells(
  { glyphs, rulings, images, ink }: PageContent,
  struck: readonly (readonly Glyph[])[],
  lattices: readonly Lattice[],
) {
  const placed = new Map<Lattice, CellContent[]>(
    lattices.map((lattice) => [lattice, lattice.cells.map((): CellContent => ({ glyphs: [], marks: [], ink: [] }))]),
  )
  const indexes = lattices.map(slotIndex).sort((a, b) => a.area - b.area)
  const cellAround = (box: Box): CellContent | undefined => {
    for (const { lattice, cellAt } of indexes) {
      const cell = cellAt(middleX(box), middleY(box))
      if (cell >= 0) return placed.get(lattice)![cell]!
    }
    return undefined
  }
  const marks = raisedMarks(glyphs, rulings)
  const outside: Glyph[] = []
  for (const glyph of glyphs) {
    const cell = cellAround(glyph.box)
    if (cell) (marks.has(glyph) ? cell.marks : cell.glyphs).push(glyph)
    else if (!marks.has(glyph)) outside.push(glyph)
  }
  const shown: readonly Ink[] = [
    ...ink,
    ...images.map((box): Ink => ({ kind: 'picture', box })),
    ...struck.map((piece): Ink => ({ kind: 'struck', box: boxAround(piece) })),
  ]
  for (const each of shown) cellAround(each.box)?.ink.push(each)
  return { placed, outside }
}
