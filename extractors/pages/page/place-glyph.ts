import type { Box } from '../../../src/model/box.js'
import { ASCENT, DESCENT } from '../measures/page-measures.js'
import { glyphText, type Mapping } from './glyph-text.js'
import { type Matrix, scaleX, scaleY } from './matrix.js'
import type { Glyph } from './page-content.js'

/** Rise per length of a line that is neither level nor upright: 6 degrees, more than a scan is crooked. */
const OBLIQUE = 0.1

const isOblique = (a: number, b: number): boolean =>
  a !== 0 && b !== 0 && Math.min(Math.abs(a), Math.abs(b)) > OBLIQUE * Math.max(Math.abs(a), Math.abs(b))

/**
 * The glyph that prints `text`. `matrix` maps the glyph's own axes (origin on the baseline, x along it) to points of the
 * page as displayed; `width` (its advance) and `em` are in units of those axes. A negative em hangs the glyph head down.
 */
export function placeGlyph(text: string, matrix: Matrix, width: number, em: number, mapping: Mapping): Glyph {
  const [a, b, c, d, x, y] = matrix
  const box: Box = {
    left: x + Math.min(0, a * width) + Math.min(-DESCENT * em * c, ASCENT * em * c),
    top: y + Math.min(0, b * width) + Math.min(-DESCENT * em * d, ASCENT * em * d),
    right: x + Math.max(0, a * width) + Math.max(-DESCENT * em * c, ASCENT * em * c),
    bottom: y + Math.max(0, b * width) + Math.max(-DESCENT * em * d, ASCENT * em * d),
  }
  const upright = Math.abs(a) >= Math.abs(b)
  const scale = upright ? scaleY(matrix) : Math.max(scaleX(matrix), scaleY(matrix))
  const glyph: Glyph = {
    text: glyphText(text, mapping),
    box,
    baseline: upright ? y : box.bottom,
    size: scale * Math.abs(em),
    space: text.trim() === '',
  }
  return isOblique(a, b) ? { ...glyph, oblique: true } : glyph
}
