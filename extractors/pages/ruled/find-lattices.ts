import type { Ruling } from '../../../src/model/box.js'
import { defaultLimits } from '../../../src/model/limits.js'
import { type Lattice, type LatticeCell, latticeOf } from './lattice.js'
import type { RulingTolerance } from './ruling-tolerance.js'
import { tableLines } from './table-lines.js'

/**
 * The lattices that rulings make, from top to bottom of the page. A box within one cell of another lattice (round a word, a
 * button) is no table. Throws `LimitReached` for one with too many slots.
 */
export function findLattices(
  rulings: readonly Ruling[],
  tolerance: RulingTolerance,
  limits = defaultLimits,
): Lattice[] {
  const lattices = tableLines(rulings, tolerance)
    .map(({ lines }) => latticeOf(lines, tolerance, limits))
    .filter((lattice) => lattice !== undefined)
  return lattices
    .filter((lattice) => lattice.cells.length > 1 || !lattices.some((other) => isInOneCell(lattice.cells[0]!, other)))
    .sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left)
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
