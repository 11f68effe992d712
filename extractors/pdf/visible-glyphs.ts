import { type Box, boxHeight, boxWidth, containsPoint, middleX, middleY } from '../../src/model/geometry.js'
import type { Glyph } from './page-content.js'
import type { Painting } from './painting.js'

/** An area and its turn in the order of painting. */
export interface Layer {
  readonly box: Box
  readonly turn: number
}

/** Share of a glyph's em box on each side that may stick out of a cover: the ink is in the rest. */
const RIM = 0.2

/** Tests of a glyph against an area that one page is worth, some ten milliseconds; more areas than that are no report. */
const MOST_TESTS = 2_000_000

/**
 * The glyphs that are seen: not under an opaque white area that was painted later, and not white on white. A run of text
 * goes as a whole: where only some of its glyphs are hidden, all stay and the hidden ones are marked doubtful, since a
 * number without its last digits would be another number.
 */
export function visibleGlyphs(painting: Painting): readonly Glyph[] {
  const { glyphs, turns, paperTurns } = painting
  const first = turns.reduce((least, turn) => Math.min(least, turn), Number.POSITIVE_INFINITY)
  const later = painting.covers.filter((cover) => cover.turn > first)
  if (later.length === 0 && paperTurns.size === 0) return glyphs
  const covers = worthTesting(later, glyphs.length)
  const grounds = worthTesting(painting.grounds, glyphs.length)
  const hidden = glyphs.map((glyph, index) => {
    const turn = turns[index]!
    if (covers.some((cover) => cover.turn > turn && hides(cover.box, glyph.box))) return true
    if (!paperTurns.has(turn)) return false
    const [x, y] = [middleX(glyph.box), middleY(glyph.box)]
    return !grounds.some((ground) => ground.turn < turn && containsPoint(ground.box, x, y))
  })
  const partlySeen = new Set(turns.filter((_, index) => !hidden[index] && !glyphs[index]!.space))
  return glyphs.flatMap((glyph, index) => {
    if (!hidden[index]) return [glyph]
    return partlySeen.has(turns[index]!) ? [{ ...glyph, doubtful: true } as const] : []
  })
}

function hides(cover: Box, glyph: Box): boolean {
  const x = RIM * boxWidth(glyph)
  const y = RIM * boxHeight(glyph)
  return (
    cover.left <= glyph.left + x &&
    cover.right >= glyph.right - x &&
    cover.top <= glyph.top + y &&
    cover.bottom >= glyph.bottom - y
  )
}

/** The largest of the areas, as many as can be tested. */
function worthTesting(layers: readonly Layer[], glyphs: number): readonly Layer[] {
  const most = Math.ceil(MOST_TESTS / glyphs)
  if (layers.length <= most) return layers
  const area = ({ box }: Layer) => boxWidth(box) * boxHeight(box)
  return [...layers].sort((a, b) => area(b) - area(a)).slice(0, most)
}
