import { boxAround } from '../../../src/model/box.js'
import type { Glyph } from '../page/page-content.js'
import { glyphRuns } from './glyph-runs.js'
import type { TextLine } from './text-lines.js'

/** The part of a line that the glyphs make, with their box and the size of the line. */
export const linePart = (glyphs: readonly Glyph[], { size }: TextLine): TextLine => ({
  glyphs,
  box: boxAround(glyphs),
  size,
})

/** The parts of a line between gaps wider than `ems`, from left to right; `glyphs` are those of the line or some of them. */
export const splitAtGaps = (glyphs: readonly Glyph[], line: TextLine, ems: number): TextLine[] =>
  glyphRuns(glyphs, (_previous, _next, distance) => distance > ems * line.size).map((run) => linePart(run, line))
