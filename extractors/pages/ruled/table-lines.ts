import { type Box, boundingBox, type Ruling, rulingBox } from '../../../src/model/box.js'
import { connectedLines } from './connected-lines.js'
import type { RuledLine } from './join-collinear.js'
import { joinRulings } from './join-rulings.js'
import type { RulingTolerance } from './ruling-tolerance.js'

/** Upright lines without any line across that are needed to be a row of a table. */
const FEWEST_UPRIGHT = 2

/** The lines of one table and the box around them. */
export interface TableLines {
  readonly lines: readonly RuledLine[]
  readonly box: Box
}

/** Lines that hang together, and whether borders bound them at their ends. */
interface RuledPart extends TableLines {
  /** Widest blank in any of the lines. */
  readonly blank: number
  /** There is no line across at the top and none at the bottom. */
  readonly openEnds: boolean
  /** There is no upright line at the left and none at the right. */
  readonly openSides: boolean
}

/**
 * The lines of each table among the rulings. The lines of a table cross or touch each other. Only where outer borders are not
 * drawn, nothing may connect some of them: see `isRowCutOpen` and `isAcrossBand`.
 */
export function tableLines(rulings: readonly Ruling[], tolerance: RulingTolerance): TableLines[] {
  const tables: RuledPart[] = []
  const parts = connectedLines(joinRulings(rulings, tolerance), tolerance.snap).map((lines) =>
    ruledPart(lines, tolerance.snap),
  )
  for (const part of parts.sort((a, b) => a.box.top - b.box.top)) {
    const same = tables.findIndex(
      (table) => isRowCutOpen(table, part, tolerance) || isAcrossBand(table, part, tolerance),
    )
    if (same < 0) tables.push(part)
    else tables[same] = ruledPart([...tables[same]!.lines, ...part.lines], tolerance.snap)
  }
  return tables.filter(isTable)
}

function ruledPart(lines: readonly RuledLine[], snap: number): RuledPart {
  const box = boundingBox(lines.map(rulingBox))
  const isOpen = (orientation: Ruling['orientation'], low: number, high: number) =>
    lines.every(
      (line) => line.orientation !== orientation || (line.position > low + 2 * snap && line.position < high - 2 * snap),
    )
  return {
    lines,
    box,
    blank: lines.reduce((widest, line) => Math.max(widest, line.blank), 0),
    openEnds: isOpen('horizontal', box.top, box.bottom),
    openSides: isOpen('vertical', box.left, box.right),
  }
}

/**
 * Whether two parts are of one row that the page end cuts above and below: upright lines of the same height, nothing across.
 * Nothing connects their ends, so these may lie as far apart as two pieces of one line.
 */
function isRowCutOpen(a: RuledPart, b: RuledPart, { gap }: RulingTolerance): boolean {
  const near = gap + Math.max(a.blank, b.blank)
  return (
    a.openEnds && b.openEnds && Math.abs(a.box.top - b.box.top) <= near && Math.abs(a.box.bottom - b.box.bottom) <= near
  )
}

/** Whether only a band lies between two parts: a cell over all columns, whose sides are not drawn. */
const isAcrossBand = (above: RuledPart, below: RuledPart, { snap, band }: RulingTolerance): boolean =>
  above.openSides &&
  below.openSides &&
  Math.abs(above.box.left - below.box.left) <= snap &&
  Math.abs(above.box.right - below.box.right) <= snap &&
  below.box.top > above.box.bottom &&
  below.box.top - above.box.bottom <= band

function isTable({ lines }: RuledPart): boolean {
  const upright = lines.filter(({ orientation }) => orientation === 'vertical').length
  return upright > 0 && (upright < lines.length || upright >= FEWEST_UPRIGHT)
}
