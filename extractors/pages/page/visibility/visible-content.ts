import type { Box, Ruling } from '../../../../src/model/box.js'
import type { Glyph } from '../page-content.js'
import type { DisplayList, HiddenText } from '../paint/display-list.js'
import { boxRulings } from '../paint/fill-rulings.js'
import { visibleGlyphs } from './visible-glyphs.js'
import { visibleRulings } from './visible-rulings.js'
import { whiteCells } from './white-cells.js'

/** What a reader of the page sees, in points as displayed. */
export interface VisibleContent {
  readonly glyphs: readonly Glyph[]
  readonly rulings: readonly Ruling[]
  readonly fills: readonly Box[]
  readonly images: readonly Box[]
  /** Text that is painted and not seen. */
  readonly hidden: readonly HiddenText[]
}

/** What is seen of everything that the display list paints. */
export function visibleContent(display: DisplayList): VisibleContent {
  const { glyphs, hidden } = visibleGlyphs(display)
  return {
    glyphs,
    hidden: [...display.unseen, ...hidden],
    rulings: shownRulings(display),
    fills: display.fills,
    images: display.images,
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
