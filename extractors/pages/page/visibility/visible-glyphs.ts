import { UNKNOWN_CHARACTER } from '../glyph-text.js'
import type { Glyph } from '../page-content.js'
import type { DisplayList } from '../paint/display-list.js'
import { glyphPieces } from './glyph-pieces.js'
import { hiddenGlyphs } from './hidden-glyphs.js'
import type { LeftOutText } from './left-out-text.js'

export interface SeenGlyphs {
  readonly glyphs: readonly Glyph[]
  readonly hidden: readonly LeftOutText[]
}

/**
 * The glyphs that are seen. A piece of a run without gaps goes as a whole: where only some of its glyphs are hidden, all
 * stay and the hidden ones become UNKNOWN_CHARACTER, since a number without its last digits would be another number.
 */
export function visibleGlyphs(display: DisplayList): SeenGlyphs {
  const reasons = hiddenGlyphs(display)
  if (!reasons?.some((reason) => reason !== undefined)) return { glyphs: display.glyphs, hidden: [] }
  const seen: Glyph[] = []
  const hidden: LeftOutText[] = []
  for (const piece of glyphPieces(display)) {
    const shown = piece.filter((index) => reasons[index] === undefined)
    const glyphs = piece.map((index) => display.glyphs[index]!)
    if (shown.length === piece.length) seen.push(...glyphs)
    else if (shown.every((index) => display.glyphs[index]!.space)) {
      const reason = piece.map((index) => reasons[index]).find((each) => each !== undefined)!
      hidden.push({ paintOrder: display.glyphOrders[piece[0]!]!, reason, glyphs })
    } else {
      seen.push(...piece.map((index) => (reasons[index] ? unknown(display.glyphs[index]!) : display.glyphs[index]!)))
    }
  }
  return { glyphs: seen, hidden }
}

const unknown = (glyph: Glyph): Glyph => ({ ...glyph, text: UNKNOWN_CHARACTER })

/** Paint orders of the runs of which nothing is seen; `clipped` are those that the clip took a glyph of. */
export function unseenRuns(display: DisplayList, clipped: ReadonlySet<number>): ReadonlySet<number> {
  const reasons = hiddenGlyphs(display)
  if (!reasons && clipped.size === 0) return clipped
  const { glyphs, glyphOrders } = display
  const unseen = new Set([...clipped, ...(reasons ? glyphOrders.filter((_, index) => reasons[index]) : [])])
  glyphOrders.forEach((paintOrder, index) => {
    if (!reasons?.[index] && !glyphs[index]!.space) unseen.delete(paintOrder)
  })
  return unseen
}
