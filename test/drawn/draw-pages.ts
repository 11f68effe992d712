import type { PageContent } from '../../extractors/pages/page/page-content.js'
import type { Box } from '../../src/model/box.js'
import type { BorderStyle } from './border-style.js'
import { canvasOf } from './canvas.js'
import { linesBetween } from './drawn-table.js'
import { type Furniture, furnitureOf } from './furniture.js'
import { paintBorders } from './paint-borders.js'
import type { Piece } from './pieces.js'
import type { Random } from './random.js'
import { setCell, setLine } from './set-text.js'

/** Points from the edge of the page to the table, at least; the furniture stands further out. */
const MARGIN = 60

/** Share of the page's height, at its top and bottom, that belongs to the furniture. */
const FURNITURE = 0.12

/** The pages that show the pieces, one each: running text before the first and behind the last, heads and page numbers. */
export function drawPages(pieces: readonly Piece[], style: BorderStyle, random: Random): PageContent[] {
  const prose = random.chance(0.5) ? random.pick([9, 10.5, 12, 16]) : 0
  const furniture = furnitureOf(random)
  const tallest = Math.max(...pieces.map(({ rowHeights }) => linesBetween(0, rowHeights).at(-1)!))
  const height = (tallest + 2 * MARGIN + 8 * prose) / (1 - 2 * FURNITURE)
  const width = linesBetween(0, pieces[0]!.columnWidths).at(-1)! + 2 * MARGIN
  const unit = random.pick([1, 1, 0.75, 0.24, 0.05])
  const mirrored = random.chance(0.2) ? random.between(0, MARGIN / 2) : 0
  const top = FURNITURE * height + MARGIN / 2
  return pieces.map((piece, index) => {
    const left = MARGIN + (index % 2 === 0 ? mirrored : -mirrored)
    const start = top + (piece.first ? 4 * prose : 0)
    const canvas = canvasOf(width, height, unit)
    if (random.chance(0.3))
      canvas.box({ left: 0, top: 0, right: width, bottom: height }, { stroke: 'none', fill: 0xffffff, opaque: true })
    const text = () => {
      for (const cell of piece.cells)
        canvas.glyphs(setCell(cell.lines, boxOf(piece, cell, left, start), piece.text, random))
    }
    // text under a box would not be seen
    const textFirst = style.inner !== 'white boxes' && !style.ground && random.chance(0.3) && style.shadedRows === 0
    if (textFirst) text()
    paintBorders(canvas, piece, left, start, style, random)
    if (!textFirst) text()
    if (prose > 0 && piece.first) canvas.glyphs(setLine('调阳律吕', left, top, prose))
    const bottom = linesBetween(start, piece.rowHeights).at(-1)!
    if (prose > 0 && piece.last) canvas.glyphs(setLine('闰余成岁', left, bottom + 2 * prose, prose))
    for (const glyphs of furnitureGlyphs(furniture, index + 1, width, height)) canvas.glyphs(glyphs)
    return { number: index + 1, width, height, ...canvas.finish() }
  })
}

const boxOf = (piece: Piece, cell: Piece['cells'][number], left: number, top: number): Box => {
  const x = linesBetween(left, piece.columnWidths)
  const y = linesBetween(top, piece.rowHeights)
  return {
    left: x[cell.column]!,
    top: y[cell.row]!,
    right: x[cell.column + cell.columnSpan]!,
    bottom: y[cell.row + cell.rowSpan]!,
  }
}

function furnitureGlyphs({ head, foot, size }: Furniture, page: number, width: number, height: number) {
  const zone = FURNITURE * height
  return [
    ...(head ? [setLine(head(page), width / 3, zone / 2 - size / 2, size)] : []),
    ...(foot ? [setLine(foot(page), width / 2.5, height - zone / 2 - size / 2, size)] : []),
  ]
}
