import { boxArea } from '../../../src/model/box.js'
import { lowerBound } from '../../../src/model/lower-bound.js'
import type { Lattice } from './lattice.js'

/** Looks up which cell of a lattice lies at a point. */
export interface SlotIndex {
  readonly lattice: Lattice
  readonly area: number
  /** Index of the cell at a point; −1 outside. */
  readonly cellAt: (x: number, y: number) => number
}

export function slotIndex(lattice: Lattice): SlotIndex {
  const { rowLines, columnLines } = lattice
  const columns = columnLines.length - 1
  const cellOfSlot = new Array<number>((rowLines.length - 1) * columns).fill(-1)
  lattice.cells.forEach((cell, index) => {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
      cellOfSlot.fill(index, row * columns + cell.column, row * columns + cell.column + cell.columnSpan)
    }
  })
  return {
    lattice,
    area: boxArea(lattice.box),
    cellAt: (x, y) => {
      const row = intervalOf(rowLines, y)
      const column = intervalOf(columnLines, x)
      return row < 0 || column < 0 ? -1 : cellOfSlot[row * columns + column]!
    },
  }
}

/** Index of the interval between the ascending `bounds` that contains `value`; −1 outside. The lower end belongs to it. */
function intervalOf(bounds: readonly number[], value: number): number {
  if (!(value >= bounds[0]!) || value >= bounds.at(-1)!) return -1
  const above = lowerBound(bounds, value, (bound) => bound)
  return bounds[above] === value ? above : above - 1
}
