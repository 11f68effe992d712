import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findLattices } from '../../../../extractors/pages/ruled/find-lattices.js'
import { rulingTolerance } from '../../../../extractors/pages/ruled/ruling-tolerance.js'
import type { Ruling } from '../../../../src/model/box.js'
import { drawGrid, drawingStyles, randomGrid } from '../../../drawn-grid.js'

const tolerance = rulingTolerance(9)

const spans = (cells: readonly { row: number; column: number; rowSpan: number; columnSpan: number }[]): string[] =>
  cells.map(({ row, column, rowSpan, columnSpan }) => `${row},${column} ${rowSpan}x${columnSpan}`).sort()

test('a random grid drawn in a random style comes back with its spans', () => {
  fc.assert(
    fc.property(randomGrid(), fc.constantFrom(...drawingStyles), fc.integer(), (grid, style, seed) => {
      const found = findLattices(drawGrid(grid, style, seed), tolerance)
      expect(found).toHaveLength(1)
      expect(spans(found[0]!.cells)).toEqual(spans(grid.cells))
      expect(found[0]!.irregular).toEqual([])
    }),
    { seed: 7, numRuns: 500 },
  )
})

const line = (orientation: Ruling['orientation'], position: number, start: number, end: number): Ruling => ({
  orientation,
  position,
  start,
  end,
})

test('two tables side by side are two lattices, a rule under a heading is none', () => {
  const box = (left: number): Ruling[] => [
    line('horizontal', 100, left, left + 100),
    line('horizontal', 120, left, left + 100),
    line('horizontal', 140, left, left + 100),
    line('vertical', left, 100, 140),
    line('vertical', left + 50, 100, 140),
    line('vertical', left + 100, 100, 140),
  ]
  const lattices = findLattices([...box(50), ...box(200), line('horizontal', 60, 50, 300)], tolerance)
  expect(lattices.map((lattice) => lattice.cells.length)).toEqual([4, 4])
})

test('a table cut open by the page end keeps its last row', () => {
  const rulings = [
    line('horizontal', 100, 50, 150),
    line('horizontal', 120, 50, 150),
    ...[50, 100, 150].map((x) => line('vertical', x, 100, 138)),
  ]
  expect(findLattices(rulings, tolerance)[0]!.rowLines).toEqual([100, 120, 138])
})

test('a region that is no rectangle is cut into rectangles and reported', () => {
  const rulings = [
    line('horizontal', 100, 50, 150),
    line('horizontal', 120, 100, 150),
    line('horizontal', 140, 50, 150),
    line('vertical', 50, 100, 140),
    line('vertical', 100, 120, 140),
    line('vertical', 150, 100, 140),
  ]
  // the left column is open to the first row: three slots make an L
  const [lattice] = findLattices(rulings, tolerance)
  expect(lattice!.irregular.length).toBeGreaterThan(0)
  expect(lattice!.cells.reduce((sum, cell) => sum + cell.rowSpan * cell.columnSpan, 0)).toBe(4)
})
