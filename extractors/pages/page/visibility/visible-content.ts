import type { Box, Ruling } from '../../../../src/model/box.js'
import type { LeftOut } from '../../../left-out.js'
import type { Glyph, Ink } from '../page-content.js'
import type { DisplayList } from '../paint/display-list.js'
import { boxRulings } from '../paint/fill-rulings.js'
import { coverInk } from './cover-ink.js'
import { leftOutOf } from './left-out-text.js'
import { visibleGlyphs } from './visible-glyphs.js'
import { visibleRulings } from './visible-rulings.js'
import { whiteCells } from './white-cells.js'
import { withoutOverlays } from './without-overlays.js'

/** What a reader of the page sees, in points as displayed. */
export interface VisibleContent {
  readonly glyphs: readonly Glyph[]
  readonly rulings: readonly Ruling[]
  readonly fills: readonly Box[]
  readonly images: readonly Box[]
  readonly ink: readonly Ink[]
  /** Text that is painted and not read: it is not seen, or is laid over the page. */
  readonly leftOut: readonly LeftOut[]
}

/** What is seen of everything that the display list of page `number`, from 1, paints. */
export function visibleContent(painted: DisplayList, number: number): VisibleContent {
  const { display, overlays } = withoutOverlays(painted)
  const { glyphs, hidden } = visibleGlyphs(display)
  const covered = [...display.unseen, ...hidden]
  return {
    glyphs,
    leftOut: leftOutOf(number, [...covered, ...overlays]),
    rulings: shownRulings(display),
    fills: display.fills,
    images: display.images,
    ink: [...display.drawings, ...coverInk(covered, display)],
  }
}

function shownRulings({ rulings, rulingOrders, areas, whiteLines }: DisplayList): readonly Ruling[] {
  const edges = whiteCells(areas).flatMap(({ box, paintOrder }) =>
    boxRulings(box).map((ruling) => ({ ruling, paintOrder })),
  )
  return visibleRulings(
    edges.length === 0 ? rulings : [...rulings, ...edges.map(({ ruling }) => ruling)],
    edges.length === 0 ? rulingOrders : [...rulingOrders, ...edges.map(({ paintOrder }) => paintOrder)],
    areas.filter(({ opaque, opaqueAt }) => opaque && opaqueAt === undefined),
    whiteLines,
  )
}
