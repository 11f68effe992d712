import type { Box } from '../../../../src/model/box.js'
import { UNKNOWN_CHARACTER } from '../glyph-text.js'
import type { Glyph } from '../page-content.js'
import type { DisplayList, HiddenText } from '../paint/display-list.js'
import { hiddenGlyphs } from './hidden-glyphs.js'

export interface SeenGlyphs {
  readonly glyphs: readonly Glyph[]
  readonly hidden: readonly HiddenText[]
}

/** Gaps wider than this share of the em part the pieces of a run, such as the figures of two cells set by one operator. */
const PIECE_GAP = 0.5

/**
 * The glyphs that are seen. A piece of a run without gaps goes as a whole: where only some of its glyphs are hidden, all
 * stay and the hidden ones become UNKNOWN_CHARACTER, since a number without its last digits would be another number.
 */
export function visibleGlyphs(display: DisplayList): SeenGlyphs {
  const reasons = hiddenGlyphs(display)
  if (!reasons?.some((reason) => reason !== undefined)) return { glyphs: display.glyphs, hidden: [] }
  const seen: Glyph[] = []
  const hidden: HiddenText[] = []
  for (const piece of piecesOf(display)) {
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

/** Indexes of the glyphs of each run, parted at gaps and at new lines, in whatever direction it is set. */
function piecesOf({ glyphs, glyphOrders }: DisplayList): number[][] {
  const pieces: number[][] = []
  glyphs.forEach((glyph, index) => {
    const last = glyphs[index - 1]
    const goesOn =
      last !== undefined &&
      glyphOrders[index] === glyphOrders[index - 1] &&
      gapBetween(last.box, glyph.box) < PIECE_GAP * glyph.size
    if (goesOn) pieces.at(-1)!.push(index)
    else pieces.push([index])
  })
  return pieces
}

/** The larger of the distances across and down between two boxes, 0 where they touch. */
const gapBetween = (a: Box, b: Box): number =>
  Math.max(0, b.left - a.right, a.left - b.right, b.top - a.bottom, a.top - b.bottom)

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
