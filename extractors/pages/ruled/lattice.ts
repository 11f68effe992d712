import type { Box, Ruling } from '../../../src/model/geometry.js'
import { groupBy } from '../../../src/model/group-by.js'
import { LimitReached } from '../../../src/model/limit-reached.js'
import { defaultLimits, type Limits } from '../../../src/model/limits.js'
import { coverage, type RuledLine, type RulingTolerance } from './join-rulings.js'
import { tableLines } from './table-lines.js'

/** A cell of a lattice: its slots (zero-based) and its box on the page in points. */
export interface LatticeCell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly box: Box
}

/** A table found from ruling lines: positions of the lines between rows and columns, and the cells they bound. */
export interface Lattice {
  readonly rowLines: readonly number[]
  readonly columnLines: readonly number[]
  readonly cells: readonly LatticeCell[]
  /** Slots (zero-based) of regions that are no rectangles and were cut into several cells. */
  readonly irregular: readonly { readonly row: number; readonly column: number }[]
}

/**
 * A border counts as drawn between two slots when lines cover more than this share of their common edge: a short edge with
 * one dash and its blank is half covered, one that is not drawn at most by what its neighbours stick out.
 */
const DRAWN_SHARE = 0.4

/**
 * All lattices among the rulings: joined → groups that cross → slots → cells. Order is that of the page, top down. Boxes
 * within a single cell of another lattice (round a word, a button) are none. Throws `LimitReached`.
 */
export function findLattices(
  rulings: readonly Ruling[],
  tolerance: RulingTolerance,
  limits = defaultLimits,
): Lattice[] {
  const lattices = tableLines(rulings, tolerance)
    .map((lines) => latticeOf(lines, tolerance, limits))
    .filter((lattice) => lattice !== undefined)
  return lattices
    .filter((lattice) => lattice.cells.length > 1 || !lattices.some((other) => isInOneCell(lattice.cells[0]!, other)))
    .sort((a, b) => a.rowLines[0]! - b.rowLines[0]! || a.columnLines[0]! - b.columnLines[0]!)
}

const isInOneCell = ({ box }: LatticeCell, other: Lattice): boolean =>
  other.cells.length > 1 &&
  other.cells.some(
    (cell) =>
      box.left >= cell.box.left &&
      box.right <= cell.box.right &&
      box.top >= cell.box.top &&
      box.bottom <= cell.box.bottom,
  )

function latticeOf(component: readonly RuledLine[], tolerance: RulingTolerance, limits: Limits): Lattice | undefined {
  const horizontal = component.filter((ruling) => ruling.orientation === 'horizontal')
  const vertical = component.filter((ruling) => ruling.orientation === 'vertical')
  const rowLines = lines(horizontal, vertical, tolerance)
  const columnLines = lines(vertical, horizontal, tolerance)
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
  const regions = regionsOf(rowLines.length - 1, columnLines.length - 1, drawnBelow, drawnRight)
  const irregular: Slot[] = []
  const spans = regions.flatMap((region) => {
    const rectangles = rectanglesOf(region)
    if (rectangles.length > 1) irregular.push(...rectangles.map(({ row, column }) => ({ row, column })))
    return rectangles
  })
  return onSeenLines(rowLines, columnLines, spans, irregular)
}

/** The lattice on those of its lines at which some cell begins: others are drawn in pieces too short to part two cells. */
function onSeenLines(
  rowLines: readonly number[],
  columnLines: readonly number[],
  spans: readonly Span[],
  irregular: readonly Slot[],
): Lattice {
  const rowAt = countSeen(rowLines.length, new Set(spans.map(({ row }) => row)))
  const columnAt = countSeen(columnLines.length, new Set(spans.map(({ column }) => column)))
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
    irregular: irregular.map(({ row, column }) => ({ row: rowAt[row]!, column: columnAt[column]! })),
  }
}

/** For each of `count` lines how many of the seen ones (and the last, which closes the lattice) stand before it. */
function countSeen(count: number, seen: ReadonlySet<number>): number[] {
  let before = -1
  return Array.from({ length: count }, (_, index) => (seen.has(index) || index === count - 1 ? ++before : before))
}

/**
 * Positions of the lines of one direction. Where the lines across stick out beyond the outermost (an outer border that
 * is not drawn, a table cut open by the page end), their ends bound the table.
 */
function lines(own: readonly RuledLine[], across: readonly RuledLine[], { snap }: RulingTolerance): number[] {
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

interface Slot {
  readonly row: number
  readonly column: number
}

/** Sets of slots that no drawn border parts. */
function regionsOf(
  rows: number,
  columns: number,
  drawnBelow: (row: number, column: number) => boolean,
  drawnRight: (row: number, column: number) => boolean,
): Slot[][] {
  const parent = Array.from({ length: rows * columns }, (_, index) => index)
  const rootOf = (index: number): number => {
    let root = index
    while (parent[root] !== root) root = parent[root]!
    parent[index] = root
    return root
  }
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const index = row * columns + column
      if (column + 1 < columns && !drawnRight(row, column)) parent[rootOf(index + 1)] = rootOf(index)
      if (row + 1 < rows && !drawnBelow(row, column)) parent[rootOf(index + columns)] = rootOf(index)
    }
  }
  const slots = parent.map((_, index) => ({ row: Math.floor(index / columns), column: index % columns }))
  return [...groupBy(slots, (slot) => rootOf(slot.row * columns + slot.column)).values()]
}

interface Span extends Slot {
  readonly rowSpan: number
  readonly columnSpan: number
}

/** The region as one rectangle, or, where it is none, cut into bands of equal columns from the top. */
function rectanglesOf(region: readonly Slot[]): Span[] {
  const byRow = groupBy(region, (slot) => slot.row)
  const open: { first: number; last: number; from: number; to: number }[] = []
  for (const [row, slots] of [...byRow].sort(([a], [b]) => a - b)) {
    for (const [from, to] of runs(slots.map((slot) => slot.column))) {
      const above = open.find((band) => band.last === row - 1 && band.from === from && band.to === to)
      if (above) above.last = row
      else open.push({ first: row, last: row, from, to })
    }
  }
  return open.map(({ first, last, from, to }) => ({
    row: first,
    column: from,
    rowSpan: last - first + 1,
    columnSpan: to - from + 1,
  }))
}

/** Runs of consecutive numbers as [first, last]. */
function runs(numbers: readonly number[]): [number, number][] {
  const result: [number, number][] = []
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const run = result.at(-1)
    if (run && number === run[1] + 1) run[1] = number
    else result.push([number, number])
  }
  return result
}
