import type { Box } from '../../../../src/model/box.js'
import { WORD_GAP } from '../../measures/text-measures.js'
import type { DisplayList } from '../paint/display-list.js'

/** Indexes of the glyphs of each run, parted at gaps and at new lines, in whatever direction it is set. */
export function glyphPieces({ glyphs, glyphOrders }: Pick<DisplayList, 'glyphs' | 'glyphOrders'>): number[][] {
  const pieces: number[][] = []
  glyphs.forEach((glyph, index) => {
    const last = glyphs[index - 1]
    const goesOn =
      last !== undefined &&
      glyphOrders[index] === glyphOrders[index - 1] &&
      gapBetween(last.box, glyph.box) < WORD_GAP * glyph.size
    if (goesOn) pieces.at(-1)!.push(index)
    else pieces.push([index])
  })
  return pieces
}

/** The larger of the distances across and down between two boxes, 0 where they touch. */
const gapBetween = (a: Box, b: Box): number =>
  Math.max(0, b.left - a.right, a.left - b.right, b.top - a.bottom, a.top - b.bottom)
