import { groupBy } from '../../../src/model/group-by.js'

/** A slot of a table, zero-based. */
export interface Slot {
  readonly row: number
  readonly column: number
}

/** A rectangle of slots: its first slot and its extent. */
export interface SlotSpan extends Slot {
  readonly rowSpan: number
  readonly columnSpan: number
}

/** Whether a border is drawn at one side of a slot. */
type IsDrawn = (row: number, column: number) => boolean

/** The sets of slots that no drawn border divides. */
export function slotRegions(rows: number, columns: number, drawnBelow: IsDrawn, drawnRight: IsDrawn): Slot[][] {
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

/** A region as one rectangle. One that is no rectangle is cut from the top into bands of equal columns. */
export function rectanglesOf(region: readonly Slot[]): SlotSpan[] {
  const byRow = groupBy(region, (slot) => slot.row)
  const bands: { first: number; last: number; from: number; to: number }[] = []
  for (const [row, slots] of [...byRow].sort(([a], [b]) => a - b)) {
    for (const [from, to] of consecutive(slots.map((slot) => slot.column))) {
      const above = bands.find((band) => band.last === row - 1 && band.from === from && band.to === to)
      if (above) above.last = row
      else bands.push({ first: row, last: row, from, to })
    }
  }
  return bands.map(({ first, last, from, to }) => ({
    row: first,
    column: from,
    rowSpan: last - first + 1,
    columnSpan: to - from + 1,
  }))
}

/** Runs of consecutive numbers as [first, last], in ascending order. */
function consecutive(numbers: readonly number[]): [number, number][] {
  const runs: [number, number][] = []
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run && number === run[1] + 1) run[1] = number
    else runs.push([number, number])
  }
  return runs
}
