import { type Box, boxAround, overlap, type Ruling } from '../../../src/model/box.js'
import { LimitReached } from '../../../src/model/limit-reached.js'
import type { Limits } from '../../../src/model/limits.js'
import { DRAWN_SHARE } from '../measures/ruling-measures.js'
import type { RuledLine } from './join-collinear.js'
import type { RulingTolerance } from './ruling-tolerance.js'
import { rectanglesOf, type Slot, type SlotSpan, slotRegions } from './slot-regions.js'

/** A cell of a lattice: its slots (zero-based) and its box on the page in points. */
export interface LatticeCell extends SlotSpan {
  readonly box: Box
}

/** A table found from ruling lines: positions of the lines between rows and columns, and the cells they bound. */
export interface Lattice {
  readonly rowLines: readonly number[]
  readonly columnLines: readonly number[]
  readonly cells: readonly LatticeCell[]
  readonly box: Box
  /** Slots (zero-based) of regions that are no rectangles and were cut into several cells. */
  readonly irregular: readonly Slot[]
}

/**
 * The lattice that the lines of one table make; undefined where they enclose nothing. Throws `LimitReached` for one with
 * too many slots.
 */
export function latticeOf(
  lines: readonly RuledLine[],
  tolerance: RulingTolerance,
  limits: Limits,
): Lattice | undefined {
  const horizontal = lines.filter(({ orientation }) => orientation === 'horizontal')
  const vertical = lines.filter(({ orientation }) => orientation === 'vertical')
  const rowLines = linePositions(horizontal, vertical, tolerance)
  const columnLines = linePositions(vertical, horizontal, tolerance)
  if (rowLines.length < 2 || columnLines.length < 2) return undefined
  if ((rowLines.length - 1) * (columnLines.length - 1) > limits['table-slots']) {
    throw new LimitReached('table-slots', limits, 'print it to another PDF')
  }
  const onRowLine = byNearest(horizontal, rowLines)
  const onColumnLine = byNearest(vertical, columnLines)
  const drawnBelow = (row: number, column: number) => {
    const [start, end] = [columnLines[column]!, columnLines[column + 1]!]
    return coverage(onRowLine[row + 1]!, start, end) > DRAWN_SHARE * (end - start)
  }
  const drawnRight = (row: number, column: number) => {
    const [start, end] = [rowLines[row]!, rowLines[row + 1]!]
    return coverage(onColumnLine[column + 1]!, start, end) > DRAWN_SHARE * (end - start)
  }
  const regions = slotRegions(rowLines.length - 1, columnLines.length - 1, drawnBelow, drawnRight)
  const irregular: Slot[] = []
  const spans = regions.flatMap((region) => {
    const rectangles = rectanglesOf(region)
    if (rectangles.length > 1) irregular.push(...rectangles.map(({ row, column }) => ({ row, column })))
    return rectangles
  })
  return onUsedLines(rowLines, columnLines, spans, irregular)
}

/** The lattice without the lines at which no cell begins: they are drawn in pieces too short to divide two cells. */
function onUsedLines(
  rowLines: readonly number[],
  columnLines: readonly number[],
  spans: readonly SlotSpan[],
  irregular: readonly Slot[],
): Lattice {
  const rowAt = countUsed(rowLines.length, new Set(spans.map(({ row }) => row)))
  const columnAt = countUsed(columnLines.length, new Set(spans.map(({ column }) => column)))
  const cells = spans.map(({ row, column, rowSpan, columnSpan }) => ({
    row: rowAt[row]!,
    column: columnAt[column]!,
    rowSpan: rowAt[row + rowSpan]! - rowAt[row]!,
    columnSpan: columnAt[column + columnSpan]! - columnAt[column]!,
    box: {
      left: columnLines[column]!,
      top: rowLines[row]!,
      right: columnLines[column + columnSpan]!,
      bottom: rowLines[row + rowSpan]!,
    },
  }))
  return {
    rowLines: rowLines.filter((_, index) => index === 0 || rowAt[index] !== rowAt[index - 1]),
    columnLines: columnLines.filter((_, index) => index === 0 || columnAt[index] !== columnAt[index - 1]),
    cells,
    box: boxAround(cells),
    irregular: irregular.map(({ row, column }) => ({ row: rowAt[row]!, column: columnAt[column]! })),
  }
}

/** For each of `count` lines the number of used ones before it. The last line is used: it closes the lattice. */
function countUsed(count: number, used: ReadonlySet<number>): number[] {
  let before = -1
  return Array.from({ length: count }, (_, index) => (used.has(index) || index === count - 1 ? ++before : before))
}

/**
 * Positions of the lines of one direction. The lines across may stick out beyond the outermost: an outer border is not
 * drawn, or the page end cuts the table open. Then their ends bound the table.
 */
function linePositions(own: readonly RuledLine[], across: readonly RuledLine[], { snap }: RulingTolerance): number[] {
  const positions: number[] = []
  for (const ruling of [...own].sort((a, b) => a.position - b.position)) {
    if (positions.length === 0 || ruling.position - positions.at(-1)! > snap) positions.push(ruling.position)
  }
  let start: RuledLine | undefined
  let end: RuledLine | undefined
  for (const line of across) {
    if (!start || line.start < start.start) start = line
    if (!end || line.end > end.end) end = line
  }
  const [first = Number.POSITIVE_INFINITY, last = Number.NEGATIVE_INFINITY] = [positions[0], positions.at(-1)]
  // a dashed line may end a blank short of its end
  if (start && first - start.start > 2 * snap) positions.unshift(start.start - start.blank)
  if (end && end.end - last > 2 * snap) positions.push(end.end + end.blank)
  return positions
}

/** The rulings that make each line: those nearer to it than to any other. */
function byNearest(rulings: readonly Ruling[], positions: readonly number[]): Ruling[][] {
  const onLine: Ruling[][] = positions.map(() => [])
  for (const ruling of rulings) {
    let nearest = 0
    positions.forEach((position, index) => {
      if (Math.abs(position - ruling.position) < Math.abs(positions[nearest]! - ruling.position)) nearest = index
    })
    onLine[nearest]!.push(ruling)
  }
  return onLine
}

/** Length in points of the part of [start, end] that the rulings cover. */
function coverage(rulings: readonly Ruling[], start: number, end: number): number {
  let covered = 0
  for (const ruling of rulings) covered += overlap(ruling.start, ruling.end, start, end)
  return Math.min(covered, end - start)
}
