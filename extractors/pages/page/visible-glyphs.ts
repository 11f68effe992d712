import { type Box, boxHeight, boxWidth, containsPoint, middleX, middleY } from '../../../src/model/geometry.js'
import type { Layer, Painting } from './display-list.js'
import { UNTOLD } from './glyph-text.js'
import type { Glyph } from './page-content.js'

/** Share of a glyph's em box on each side that may stick out of a cover: the ink is in the rest. */
const RIM = 0.2

/** Tests of a glyph against an area that one page is worth, some ten milliseconds; more areas than that are no report. */
const MOST_TESTS = 2_000_000

/**
 * The glyphs that are seen: not under an opaque white area that was painted later, and not white on white. A run of text
 * goes as a whole: where only some of its glyphs are hidden, all stay and the hidden ones become UNTOLD, since a
 * number without its last digits would be another number.
 */
export function visibleGlyphs(painting: Painting): readonly Glyph[] {
  const { glyphs, turns } = painting
  const hidden = hiddenGlyphs(painting)
  if (!hidden) return glyphs
  const seen = seenTurns(painting, hidden)
  return glyphs.flatMap((glyph, index) => {
    if (!hidden[index]) return [glyph]
    return seen.has(turns[index]!) ? [{ ...glyph, text: UNTOLD }] : []
  })
}

/** Turns of the runs of which nothing is seen, given those of which the clip took some glyph. */
export function unseenTurns(painting: Painting, clipped: ReadonlySet<number>): ReadonlySet<number> {
  const hidden = hiddenGlyphs(painting)
  if (!hidden && clipped.size === 0) return clipped
  const unseen = new Set([...clipped, ...(hidden ? painting.turns.filter((_, index) => hidden[index]) : [])])
  for (const turn of seenTurns(painting, hidden)) unseen.delete(turn)
  return unseen
}

/** Turns of the runs of which more than blanks is seen. */
const seenTurns = ({ glyphs, turns }: Painting, hidden?: readonly boolean[]): Set<number> =>
  new Set(turns.filter((_, index) => !hidden?.[index] && !glyphs[index]!.space))

/** For each glyph whether it is hidden; undefined where nothing can hide any. */
function hiddenGlyphs(painting: Painting): readonly boolean[] | undefined {
  const { glyphs, turns, paperTurns } = painting
  const later = coversAfter(painting)
  if (later.length === 0 && paperTurns.size === 0) return undefined
  const covers = worthTesting(later, glyphs.length)
  const grounds = worthTesting(painting.grounds, glyphs.length)
  return glyphs.map((glyph, index) => {
    const turn = turns[index]!
    if (covers.some((cover) => cover.turn > turn && hides(cover.box, glyph.box))) return true
    if (!paperTurns.has(turn)) return false
    const [x, y] = [middleX(glyph.box), middleY(glyph.box)]
    return !grounds.some((ground) => ground.turn < turn && containsPoint(ground.box, x, y))
  })
}

/** The covers that are painted when some of the text already is. */
function coversAfter({ covers, turns }: Painting): readonly Layer[] {
  if (covers.length === 0) return covers
  const first = turns.reduce((least, turn) => Math.min(least, turn), Number.POSITIVE_INFINITY)
  return covers.filter((cover) => cover.turn > first)
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
