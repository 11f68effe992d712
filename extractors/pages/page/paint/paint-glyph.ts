import type { Box } from '../../../../src/model/box.js'
import { CORNER } from '../../measures/page-measures.js'
import type { Glyph } from '../page-content.js'
import type { DisplayList } from './display-list.js'

/** Full-width stops and commas have their ink in one quarter of the em box. */
const CORNER_MARK = /^[\p{Po}\p{Ps}\p{Pe}]$/u

/**
 * Adds a glyph to the display list where the clip contains the middle of its box. For a corner mark the middle of its ink
 * is enough, because some producers clip to the ink. Returns whether the glyph was added.
 */
export function paintGlyph(display: DisplayList, glyph: Glyph, clip: Box, paintOrder: number): boolean {
  const { left, top, right, bottom } = glyph.box
  const x = (left + right) / 2
  const y = (top + bottom) / 2
  // not `x < clip.left || …`, so that NaN fails
  if (!(x >= clip.left && x <= clip.right && y >= clip.top && y <= clip.bottom)) {
    if (!CORNER_MARK.test(glyph.text)) return false
    const [across, down] = [CORNER * (right - left), CORNER * (bottom - top)]
    const reached =
      left + across <= clip.right &&
      right - across >= clip.left &&
      top + down <= clip.bottom &&
      bottom - down >= clip.top
    if (!reached) return false
  }
  display.glyphs.push(glyph)
  display.glyphOrders.push(paintOrder)
  return true
}
