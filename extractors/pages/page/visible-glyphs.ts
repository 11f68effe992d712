import { type Box, boxArea, boxHeight, boxWidth, containsPoint, middleX, middleY } from '../../../src/model/geometry.js'
import type { DisplayList, PaintedArea } from './display-list.js'
import { UNKNOWN_CHARACTER } from './glyph-text.js'
import type { Glyph } from './page-content.js'

/** Share of a glyph's em box on each side that may stick out of an occluder: the ink is in the rest. */
const RIM = 0.2

/** Tests of a glyph against an area that one page is worth, some ten milliseconds; more areas than that are no report. */
const MOST_TESTS = 2_000_000

/**
 * The glyphs that are seen: not under an opaque white area that was painted later, and not white on white. A run of text
 * goes as a whole: where only some of its glyphs are hidden, all stay and the hidden ones become UNKNOWN_CHARACTER, since a
 * number without its last digits would be another number.
 */
export function visibleGlyphs(display: DisplayList): readonly Glyph[] {
  const { glyphs, glyphOrders } = display
  const hidden = hiddenGlyphs(display)
  if (!hidden) return glyphs
  const seen = seenRuns(display, hidden)
  return glyphs.flatMap((glyph, index) => {
    if (!hidden[index]) return [glyph]
    return seen.has(glyphOrders[index]!) ? [{ ...glyph, text: UNKNOWN_CHARACTER }] : []
  })
}

/** Paint orders of the runs of which nothing is seen; `clipped` are those that the clip took a glyph of. */
export function unseenRuns(display: DisplayList, clipped: ReadonlySet<number>): ReadonlySet<number> {
  const hidden = hiddenGlyphs(display)
  if (!hidden && clipped.size === 0) return clipped
  const unseen = new Set([...clipped, ...(hidden ? display.glyphOrders.filter((_, index) => hidden[index]) : [])])
  for (const paintOrder of seenRuns(display, hidden)) unseen.delete(paintOrder)
  return unseen
}

/** Paint orders of the runs of which more than blanks is seen. */
const seenRuns = ({ glyphs, glyphOrders }: DisplayList, hidden?: readonly boolean[]): Set<number> =>
  new Set(glyphOrders.filter((_, index) => !hidden?.[index] && !glyphs[index]!.space))

/** For each glyph whether it is hidden; undefined where nothing can hide any. */
function hiddenGlyphs(display: DisplayList): readonly boolean[] | undefined {
  const { glyphs, glyphOrders, whiteTextRuns } = display
  const later = occludersAfter(display)
  if (later.length === 0 && whiteTextRuns.size === 0) return undefined
  const occluders = worthTesting(later, glyphs.length)
  const inkAreas = worthTesting(display.inkAreas, glyphs.length)
  return glyphs.map((glyph, index) => {
    const paintOrder = glyphOrders[index]!
    if (occluders.some((occluder) => occluder.paintOrder > paintOrder && hides(occluder.box, glyph.box))) return true
    if (!whiteTextRuns.has(paintOrder)) return false
    const [x, y] = [middleX(glyph.box), middleY(glyph.box)]
    return !inkAreas.some((area) => area.paintOrder < paintOrder && containsPoint(area.box, x, y))
  })
}

/** The white areas that are painted after some of the text. */
function occludersAfter({ whiteOccluders, glyphOrders }: DisplayList): readonly PaintedArea[] {
  if (whiteOccluders.length === 0) return whiteOccluders
  const first = glyphOrders.reduce((least, paintOrder) => Math.min(least, paintOrder), Number.POSITIVE_INFINITY)
  return whiteOccluders.filter((occluder) => occluder.paintOrder > first)
}

function hides(occluder: Box, glyph: Box): boolean {
  const x = RIM * boxWidth(glyph)
  const y = RIM * boxHeight(glyph)
  return (
    occluder.left <= glyph.left + x &&
    occluder.right >= glyph.right - x &&
    occluder.top <= glyph.top + y &&
    occluder.bottom >= glyph.bottom - y
  )
}

/** The largest of the areas, as many as can be tested. */
function worthTesting(layers: readonly PaintedArea[], glyphs: number): readonly PaintedArea[] {
  const most = Math.ceil(MOST_TESTS / glyphs)
  if (layers.length <= most) return layers
  return [...layers].sort((a, b) => boxArea(b.box) - boxArea(a.box)).slice(0, most)
}
