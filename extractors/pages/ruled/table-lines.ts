import type { Ruling } from '../../../src/model/geometry.js'
import { connectedLines } from './connected-lines.js'
import { joinRulings, type RuledLine, type RulingTolerance } from './join-rulings.js'

/** Upright lines without any line across that are needed to be a row of a table. */
const FEWEST_UPRIGHT = 2

/**
 * The lines of each table among the rulings. They cross or touch each other; only where outer borders are not drawn there
 * may be parts that nothing connects, which their ends tell (see `isRowCutOpen` and `isAcrossBand`).
 */
export function tableLines(rulings: readonly Ruling[], tolerance: RulingTolerance): (readonly RuledLine[])[] {
  const tables: RuledPart[] = []
  const parts = connectedLines(joinRulings(rulings, tolerance), tolerance.snap).map((lines) =>
    partOf(lines, tolerance.snap),
  )
  for (const part of parts.sort((a, b) => a.top - b.top)) {
    const same = tables.findIndex(
      (table) => isRowCutOpen(table, part, tolerance) || isAcrossBand(table, part, tolerance),
    )
    if (same < 0) tables.push(part)
    else tables[same] = partOf([...tables[same]!.lines, ...part.lines], tolerance.snap)
  }
  return tables.filter(isTable).map(({ lines }) => lines)
}

/** Lines that hang together, their extent on the page, and whether it is borders that bound them at their sides. */
interface RuledPart {
  readonly lines: readonly RuledLine[]
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
  /** Widest blank in any of the lines. */
  readonly blank: number
  /** No line across at the top and none at the bottom. */
  readonly openEnds: boolean
  /** No upright line at the left and none at the right. */
  readonly openSides: boolean
}

function partOf(lines: readonly RuledLine[], snap: number): RuledPart {
  let [left, top] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  let [right, bottom] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const line of lines) {
    const [low, high] = isUpright(line) ? [line.position, line.position] : [line.start, line.end]
    left = Math.min(left, low)
    right = Math.max(right, high)
    top = Math.min(top, isUpright(line) ? line.start : line.position)
    bottom = Math.max(bottom, isUpright(line) ? line.end : line.position)
  }
  const far = (upright: boolean, low: number, high: number) =>
    lines.every(
      (line) => isUpright(line) !== upright || (line.position > low + 2 * snap && line.position < high - 2 * snap),
    )
  const blank = lines.reduce((widest, line) => Math.max(widest, line.blank), 0)
  return {
    lines,
    left,
    top,
    right,
    bottom,
    blank,
    openEnds: far(false, top, bottom),
    openSides: far(true, left, right),
  }
}

/**
 * Whether two parts are of one row that the page end cuts above and below: upright lines of the same height, nothing across.
 * Nothing ties their ends to each other, so these may lie as far apart as two pieces of one line.
 */
function isRowCutOpen(a: RuledPart, b: RuledPart, { gap }: RulingTolerance): boolean {
  const near = gap + Math.max(a.blank, b.blank)
  return a.openEnds && b.openEnds && Math.abs(a.top - b.top) <= near && Math.abs(a.bottom - b.bottom) <= near
}

/** Whether there is but a band between two parts (a cell over all columns, whose sides are not drawn). */
const isAcrossBand = (above: RuledPart, below: RuledPart, { snap, band }: RulingTolerance): boolean =>
  above.openSides &&
  below.openSides &&
  Math.abs(above.left - below.left) <= snap &&
  Math.abs(above.right - below.right) <= snap &&
  below.top > above.bottom &&
  below.top - above.bottom <= band

const isUpright = (line: RuledLine): boolean => line.orientation === 'vertical'

function isTable({ lines }: RuledPart): boolean {
  const upright = lines.filter(isUpright).length
  return upright > 0 && (upright < lines.length || upright >= FEWEST_UPRIGHT)
}
