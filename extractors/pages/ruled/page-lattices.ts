import {
  type Box,
  boxHeight,
  boxWidth,
  containsPoint,
  middleX,
  middleY,
  type Ruling,
} from '../../../src/model/geometry.js'
import { groupBy } from '../../../src/model/group-by.js'
import { defaultLimits } from '../../../src/model/limits.js'
import { median } from '../../../src/model/median.js'
import type { PageContent } from '../page/page-content.js'
import { type RuledLine, rulingTolerance } from './join-rulings.js'
import { findLattices, type Lattice } from './lattice.js'
import { tableLines } from './table-lines.js'

/** Em in points of a table on whose page nothing is printed. */
const USUAL_SIZE = 10

/** Ems that differ by less than this factor give the same tolerances. */
const SAME_SIZE = 1.1

/**
 * The lattices of a page, top down, each found with the tolerances that the text within it gives: running text may be set
 * twice as large as a table. Throws `LimitReached` for one with too many slots.
 */
export function pageLattices(
  { glyphs, rulings }: Pick<PageContent, 'glyphs' | 'rulings'>,
  limits = defaultLimits,
): Lattice[] {
  if (rulings.length === 0) return []
  const sizes = glyphs.map((glyph) => glyph.size).sort((a, b) => a - b)
  const usual = sizes[sizes.length >> 1] ?? USUAL_SIZE
  const sizeAt = (share: number) => sizes[Math.floor(sizes.length * share)] ?? usual
  // what hangs together is found with the tolerances of large text, which part nothing that is one, but the rows of a
  // table in small text beside it are no higher than that
  const large = { ...rulingTolerance(sizeAt(0.95)), least: rulingTolerance(sizeAt(0.05)).least }
  const extents = tableLines(rulings, large).map(boxOf)
  const ems = extents.map((box) => {
    const within = glyphs.filter((glyph) => containsPoint(box, middleX(glyph.box), middleY(glyph.box)))
    return median(
      within.map((glyph) => glyph.size),
      usual,
    )
  })
  const [first] = ems
  if (first !== undefined && ems.every((em) => Math.max(em, first) < SAME_SIZE * Math.min(em, first))) {
    return findLattices(rulings, rulingTolerance(first), limits)
  }
  const tables = extents
    .map((box, index) => ({ box, em: ems[index]! }))
    .sort((a, b) => boxWidth(a.box) * boxHeight(a.box) - boxWidth(b.box) * boxHeight(b.box))
  // a table within a frame has its lines for itself
  const byTable = groupBy(rulings, (ruling) => tables.find(({ box }) => isWithin(ruling, box, large.snap)))
  return tables
    .flatMap((table) => findLattices(byTable.get(table) ?? [], rulingTolerance(table.em), limits))
    .sort((a, b) => a.rowLines[0]! - b.rowLines[0]! || a.columnLines[0]! - b.columnLines[0]!)
}

function boxOf(lines: readonly RuledLine[]): Box {
  let [left, top] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  let [right, bottom] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { orientation, position, start, end } of lines) {
    const across = orientation === 'horizontal'
    left = Math.min(left, across ? start : position)
    right = Math.max(right, across ? end : position)
    top = Math.min(top, across ? position : start)
    bottom = Math.max(bottom, across ? position : end)
  }
  return { left, top, right, bottom }
}

/** Whether a line lies in the box or sticks out of it by no more than `grace` points. */
function isWithin({ orientation, position, start, end }: Ruling, box: Box, grace: number): boolean {
  const across = orientation === 'horizontal'
  const [low, high] = across ? [box.top, box.bottom] : [box.left, box.right]
  const [from, to] = across ? [box.left, box.right] : [box.top, box.bottom]
  return position >= low - grace && position <= high + grace && start >= from - grace && end <= to + grace
}
