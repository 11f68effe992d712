import { type Box, boxArea, containsPoint, middleX, middleY, type Ruling } from '../../../src/model/box.js'
import { groupBy } from '../../../src/model/group-by.js'
import { defaultLimits } from '../../../src/model/limits.js'
import { median } from '../../../src/model/median.js'
import { SAME_SIZE, STRAY_SHARE } from '../measures/text-measures.js'
import type { PageContent } from '../page/page-content.js'
import { findLattices } from './find-lattices.js'
import type { Lattice } from './lattice.js'
import { rulingTolerance } from './ruling-tolerance.js'
import { tableLines } from './table-lines.js'

/**
 * The lattices of a page, from top to bottom. Each is found with the tolerances that the text within it gives: running text
 * may be set twice as large as a table. Throws `LimitReached` for one with too many slots.
 */
export function pageLattices(
  { glyphs, rulings }: Pick<PageContent, 'glyphs' | 'rulings'>,
  limits = defaultLimits,
): Lattice[] {
  // a table that prints nothing is none
  if (rulings.length === 0 || glyphs.length === 0) return []
  const sizes = glyphs.map((glyph) => glyph.size).sort((a, b) => a - b)
  const usual = sizes[sizes.length >> 1]!
  const sizeAt = (share: number) => sizes[Math.floor(sizes.length * share)] ?? usual
  // the tolerances of large text divide no table, and those of small text drop no row of one
  const coarse = { ...rulingTolerance(sizeAt(1 - STRAY_SHARE)), least: rulingTolerance(sizeAt(STRAY_SHARE)).least }
  const tables = tableLines(rulings, coarse).map(({ box }) => {
    const within = glyphs.filter((glyph) => containsPoint(box, middleX(glyph.box), middleY(glyph.box)))
    const em = median(
      within.map((glyph) => glyph.size),
      usual,
    )
    return { box, em }
  })
  const first = tables[0]?.em
  if (first !== undefined && tables.every(({ em }) => Math.max(em, first) < SAME_SIZE * Math.min(em, first))) {
    return findLattices(rulings, rulingTolerance(first), limits)
  }
  // the smallest first: a table within a frame has its lines for itself
  const bySize = tables.sort((a, b) => boxArea(a.box) - boxArea(b.box))
  const byTable = groupBy(rulings, (ruling) => bySize.find(({ box }) => isWithin(ruling, box, coarse.snap)))
  return bySize
    .flatMap((table) => findLattices(byTable.get(table) ?? [], rulingTolerance(table.em), limits))
    .sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left)
}

/** Whether a line lies in the box or sticks out of it by no more than `grace` points. */
function isWithin({ orientation, position, start, end }: Ruling, box: Box, grace: number): boolean {
  const across = orientation === 'horizontal'
  const [low, high] = across ? [box.top, box.bottom] : [box.left, box.right]
  const [from, to] = across ? [box.left, box.right] : [box.top, box.bottom]
  return position >= low - grace && position <= high + grace && start >= from - grace && end <= to + grace
}
