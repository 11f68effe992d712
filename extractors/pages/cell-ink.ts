import { type Box, boxHeight, boxWidth, containsPoint, middleX, middleY, overlap } from '../../src/model/box.js'
import type { Glyph, Ink } from './page/page-content.js'

/** Points: ink that is smaller than this both ways is a speck. */
const SPECK = 2

/** Share of a piece of ink, each way, that lies within a cell to be of this cell. */
const INSIDE = 0.8

/** Ink that fills more than this share of a cell both ways is its ground or its border. */
const WHOLE = 0.85

/**
 * What a cell shows that is no text and may be a part of its figure: ink within it that has no text on it and is not its
 * ground. Struck-out text counts only where the cell shows nothing else.
 */
export function cellInk(ink: readonly Ink[], glyphs: readonly Glyph[], cell: Box): Ink | undefined {
  const shown = glyphs.filter(({ space }) => !space)
  return ink.find(({ kind, box }) => {
    if (kind === 'struck') return shown.length === 0
    if (Math.max(boxWidth(box), boxHeight(box)) < SPECK || !isWithin(box, cell) || fills(box, cell)) return false
    return !shown.some((glyph) => containsPoint(box, middleX(glyph.box), middleY(glyph.box)))
  })
}

const isWithin = (box: Box, cell: Box): boolean =>
  overlap(box.left, box.right, cell.left, cell.right) >= INSIDE * boxWidth(box) &&
  overlap(box.top, box.bottom, cell.top, cell.bottom) >= INSIDE * boxHeight(box)

const fills = (box: Box, cell: Box): boolean =>
  boxWidth(box) > WHOLE * boxWidth(cell) && boxHeight(box) > WHOLE * boxHeight(cell)
