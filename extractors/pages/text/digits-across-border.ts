import { middleY } from '../../../src/model/box.js'
import { CELL_GAP, SAME_LINE } from '../measures/text-measures.js'
import type { Glyph } from '../page/page-content.js'
import { isDigit } from './is-number-character.js'

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
      if (gap > CELL_GAP * glyph.size) break
      const level = Math.abs(middleY(next.glyph.box) - middleY(glyph.box)) < SAME_LINE * glyph.size
      if (level && next.cell !== cell && gap > -CELL_GAP * glyph.size) {
        crossing.add(cell)
        crossing.add(next.cell)
      }
    }
  })
  return crossing
}
