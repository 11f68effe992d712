import { type Box, boxAround, boxWidth, middleY } from '../../../src/model/box.js'
import { median } from '../../../src/model/median.js'
import { SAME_LINE, SHADOW, SHADOWED, WORD_GAP } from '../measures/text-measures.js'
import type { Glyph } from '../page/page-content.js'
import { glyphRuns } from './glyph-runs.js'
import { isWide } from './wide-characters.js'

/** Glyphs on one baseline, from left to right. `size` is their median em in points. */
export interface TextLine {
  readonly glyphs: readonly Glyph[]
  readonly box: Box
  readonly size: number
}

/** Lines from top to bottom. Glyphs painted twice on the same spot (a way to print bold) count once. */
export function textLines(glyphs: readonly Glyph[]): TextLine[] {
  const rows: Glyph[][] = []
  for (const glyph of [...glyphs].sort((a, b) => middleY(a.box) - middleY(b.box))) {
    const row = rows.at(-1)
    const reference = row?.[0]
    const near =
      reference && middleY(glyph.box) - middleY(reference.box) <= SAME_LINE * Math.min(glyph.size, reference.size)
    if (row && near) row.push(glyph)
    else rows.push([glyph])
  }
  return rows.map((row) => {
    const ordered = withoutDoubles([...row].sort((a, b) => a.box.left - b.box.left))
    return {
      glyphs: ordered,
      box: boxAround(ordered),
      size: median(ordered.map((glyph) => glyph.size)),
    }
  })
}

/**
 * A glyph that repeats one of its two left neighbours closer than this is painted twice: to be bold, or as the shadow of the
 * first. Narrow marks are set closer than their shadow is off.
 */
function nearestRepeat({ box, size }: Glyph): number {
  const width = boxWidth(box)
  return Math.min(SHADOWED * width, SHADOW * size)
}

/** Whether a glyph of the same line is another one painted again. */
export const repeats = (glyph: Glyph, other: Glyph): boolean =>
  other.text === glyph.text && Math.abs(other.box.left - glyph.box.left) < nearestRepeat(glyph)

/** Drops a glyph that repeats one of its two left neighbours on nearly the same spot. */
function withoutDoubles(glyphs: readonly Glyph[]): Glyph[] {
  const kept: Glyph[] = []
  for (const glyph of glyphs) {
    if (!kept.slice(-2).some((other) => repeats(glyph, other))) kept.push(glyph)
  }
  return kept
}

/**
 * Text of a line. Blanks as printed, runs of them as one; a gap without a printed blank becomes one only between
 * characters that are set with spaces (letters and digits).
 */
export function lineText(line: TextLine): string {
  const runs = glyphRuns(line.glyphs, (previous, next, distance, hasBlank) => {
    if (hasBlank) return true
    return distance > WORD_GAP * line.size && !isWide(previous.text.at(-1)) && !isWide(next.text[0])
  })
  const words = runs.map((run) => run.map(({ text }) => text).join(''))
  return words.join(' ').replace(/\s+/g, ' ').trim()
}
