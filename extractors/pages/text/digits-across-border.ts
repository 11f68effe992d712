import { middleY } from '../../../src/model/geometry.js'
import type { Glyph } from '../page/page-content.js'
import { isDigit } from './is-number-character.js'

/** Digits of one number stand no further apart than this share of the em, those of two cells never so close. */
const SAME_RUN = 0.2

/** Glyphs whose middles differ by less than this share of the em stand on one line. */
const SAME_LINE = 0.2

/** Indexes of the cells (of those whose glyphs are given) that share a number with a neighbour: a digit in each. */
export function digitsAcrossBorder(contents: readonly (readonly Glyph[])[]): Set<number> {
  const digits = contents.flatMap((glyphs, cell) =>
    glyphs.filter(({ text }) => isDigit(text)).map((glyph) => ({ glyph, cell })),
  )
  digits.sort((a, b) => a.glyph.box.left - b.glyph.box.left)
  const crossing = new Set<number>()
  digits.forEach(({ glyph, cell }, index) => {
    for (let at = index + 1; at < digits.length; at++) {
      const next = digits[at]!
      const gap = next.glyph.box.left - glyph.box.right
      if (gap > SAME_RUN * glyph.size) break
      const level = Math.abs(middleY(next.glyph.box) - middleY(glyph.box)) < SAME_LINE * glyph.size
      if (level && next.cell !== cell && gap > -SAME_RUN * glyph.size) {
        crossing.add(cell)
        crossing.add(next.cell)
      }
    }
  })
  return crossing
}
