import { boxWidth } from '../../../src/model/box.js'
import { SAME_COLUMN_LINE } from '../measures/ruling-measures.js'
import type { PageLayout, PlacedGrid } from '../page-layout.js'
import { textLines } from './text-lines.js'

/** Facing pages may have mirrored margins: the width tells. */
const sameWidth = (a: PlacedGrid, b: PlacedGrid): boolean =>
  Math.abs(boxWidth(a.box) - boxWidth(b.box)) <= SAME_COLUMN_LINE

/**
 * A box of one column is a frame around running text, not a table, unless the page end cut it off a table: it is last on
 * its page and the next page begins with a table of the same width, or the other way round.
 */
export function unwrapFrames(pages: readonly PageLayout[]): PageLayout[] {
  return pages.map((page, index) => {
    const before = pages[index - 1]?.grids.at(-1)
    const after = pages[index + 1]?.grids[0]
    const frames = page.grids.filter((placed, position) => {
      if (placed.grid.columns > 1) return false
      const cutBelow = position === page.grids.length - 1 && after && after.grid.columns > 1 && sameWidth(placed, after)
      const cutAbove = position === 0 && before && before.grid.columns > 1 && sameWidth(placed, before)
      return !cutBelow && !cutAbove
    })
    if (frames.length === 0) return page
    const glyphs = frames.flatMap((frame) => frame.glyphs)
    const lines = [...page.lines, ...textLines(glyphs)].sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left)
    return { ...page, grids: page.grids.filter((placed) => !frames.includes(placed)), lines }
  })
}
