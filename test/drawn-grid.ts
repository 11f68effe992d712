import fc from 'fast-check'
import type { Ruling } from '../src/model/box.js'
import type { Cell, Grid } from '../src/model/grid.js'

/** A grid with random spans whose rows and columns have random sizes in points. */
export interface DrawnGrid extends Grid {
  readonly rowLines: readonly number[]
  readonly columnLines: readonly number[]
}

function lines(start: number, sizes: readonly number[]): number[] {
  const positions = [start]
  for (const size of sizes) positions.push(positions.at(-1)! + size)
  return positions
}

/** Cells that tile rows × columns: from each free slot a rectangle as large as asked for and as room allows. */
function tiles(rows: number, columns: number, wishes: readonly (readonly [number, number])[]): Cell[] {
  const taken = Array.from({ length: rows }, () => new Array<boolean>(columns).fill(false))
  const cells: Cell[] = []
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (taken[row]![column]) continue
      const [tall, wide] = wishes[cells.length % wishes.length]!
      let columnSpan = 1
      while (columnSpan < wide && column + columnSpan < columns && !taken[row]![column + columnSpan]) columnSpan++
      const rowSpan = Math.min(tall, rows - row)
      for (let r = row; r < row + rowSpan; r++) taken[r]!.fill(true, column, column + columnSpan)
      cells.push({ row, column, rowSpan, columnSpan, text: `${row}:${column}`, at: [] })
    }
  }
  return cells
}

/**
 * Whether every inner line bounds some cell on each of its sides: a row line that all cells span is not drawn at all, so
 * the grid that is seen has a row less.
 */
const isSeen = (grid: Grid): boolean => {
  const rowEdges = new Set(grid.cells.map((cell) => cell.row))
  const columnEdges = new Set(grid.cells.map((cell) => cell.column))
  return rowEdges.size === grid.rows && columnEdges.size === grid.columns
}

export const randomGrid = (): fc.Arbitrary<DrawnGrid> =>
  fc
    .record({
      heights: fc.array(fc.integer({ min: 9, max: 60 }), { minLength: 1, maxLength: 12 }),
      widths: fc.array(fc.integer({ min: 10, max: 90 }), { minLength: 2, maxLength: 10 }),
      wishes: fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })), {
        minLength: 5,
        maxLength: 40,
      }),
    })
    .map(({ heights, widths, wishes }) => ({
      rows: heights.length,
      columns: widths.length,
      rowLines: lines(80, heights),
      columnLines: lines(60, widths),
      cells: tiles(heights.length, widths.length, wishes),
    }))
    .filter((grid) => grid.cells.length > 1 && isSeen(grid))

/** How writers draw borders: one stroke per cell edge, boxes around cells, joined lines, dashes, double lines, jittered ends. */
export const drawingStyles = ['edges', 'boxes', 'dashes', 'double', 'jitter', 'pieces'] as const
export type DrawingStyle = (typeof drawingStyles)[number]

/** The rulings that draw the borders of a grid in one style; `seed` moves what the style leaves open. */
export function drawGrid(grid: DrawnGrid, style: DrawingStyle, seed: number): Ruling[] {
  const random = generator(seed)
  const edges = grid.cells.flatMap((cell): Ruling[] => {
    const left = grid.columnLines[cell.column]!
    const right = grid.columnLines[cell.column + cell.columnSpan]!
    const top = grid.rowLines[cell.row]!
    const bottom = grid.rowLines[cell.row + cell.rowSpan]!
    return [
      { orientation: 'horizontal', position: top, start: left, end: right },
      { orientation: 'horizontal', position: bottom, start: left, end: right },
      { orientation: 'vertical', position: left, start: top, end: bottom },
      { orientation: 'vertical', position: right, start: top, end: bottom },
    ]
  })
  return edges.flatMap((edge) => styled(edge, style, random))
}

function styled(edge: Ruling, style: DrawingStyle, random: () => number): Ruling[] {
  const { position, start, end } = edge
  switch (style) {
    case 'edges':
      return [edge]
    case 'boxes':
      return [{ ...edge, position: position + (random() - 0.5) * 0.6 }]
    case 'double':
      return [
        { ...edge, position: position - 0.6 },
        { ...edge, position: position + 0.6 },
      ]
    case 'jitter':
      return [{ ...edge, start: start + (random() - 0.5) * 1.4, end: end + (random() - 0.5) * 1.4 }]
    case 'pieces': {
      const cut = start + (end - start) * (0.2 + 0.6 * random())
      return [
        { ...edge, end: cut },
        { ...edge, start: cut + 0.3 },
      ]
    }
    case 'dashes': {
      const dashes: Ruling[] = []
      for (let from = start; from < end; from += 3)
        dashes.push({ ...edge, start: from, end: Math.min(end, from + 1.5) })
      return dashes
    }
  }
}

/** A small repeatable generator of numbers in [0, 1) (mulberry32). */
function generator(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
