import type { PlacedCell } from '../table/placed-cell.js'
import type { WordCell, WordRow } from './word-block.js'

export interface CellsInPlace {
  /** Cells in rows and columns from 0; null for room without a cell before or after those of a row. */
  readonly placed: readonly PlacedCell<WordCell | null>[]
  /** Cells that are part of another one, which shows nothing of them. */
  readonly merged: readonly WordCell[]
}

interface Head {
  readonly cell: WordCell
  readonly row: number
  right: number
  rowSpan: number
}

/** The cells of a row, those that horizontal merging joins as one. */
function headsOf({ cells }: WordRow, row: number, merged: WordCell[], isEmpty: (cell: WordCell) => boolean): Head[] {
  const heads: Head[] = []
  for (const cell of cells) {
    const last = heads.at(-1)
    // A continuation with words of its own would lose them; as a cell it takes the same columns.
    if (cell.horizontal === 'continue' && last && isEmpty(cell)) {
      last.right = cell.right
      merged.push(cell)
    } else heads.push({ cell, row, right: cell.right, rowSpan: 1 })
  }
  return heads
}

/** Number of the column that begins at each edge, edges from left to right. */
function columnsAt(rows: readonly WordRow[]): (edge: number) => number {
  const edges = new Set(
    rows.flatMap(({ cells, from, to }) => [from, to, ...cells.flatMap(({ left, right }) => [left, right])]),
  )
  const columns = new Map([...edges].sort((a, b) => a - b).map((edge, column) => [edge, column]))
  return (edge) => columns.get(edge) ?? 0
}

/**
 * Puts the cells of a word processor's table, as its rows state them, in their places. A continuation belongs to the cell above
 * only where that one has the same edges and is itself part of a vertical merge; an orphan stays a cell. So every row covers
 * exactly what it states, and no cell can move another.
 * (ECMA-376 part 1, 17.4.17 gridSpan, 17.4.22 hMerge, 17.4.84 vMerge)
 */
export function placeCells(rows: readonly WordRow[], isEmpty: (cell: WordCell) => boolean): CellsInPlace {
  const columnAt = columnsAt(rows)
  const heads: Head[] = []
  const merged: WordCell[] = []
  const room: PlacedCell<null>[] = []
  let above = new Map<number, Head>()
  for (const [row, stated] of rows.entries()) {
    const current = new Map<number, Head>()
    for (const head of headsOf(stated, row, merged, isEmpty)) {
      const upper = above.get(head.cell.left)
      const goesOn = head.cell.vertical === 'continue' && upper?.cell.vertical && upper.right === head.right
      if (goesOn) {
        upper.rowSpan++
        merged.push(head.cell)
      } else heads.push(head)
      current.set(head.cell.left, goesOn ? upper : head)
    }
    above = current
    const first = stated.cells.at(0)?.left ?? stated.to
    const last = stated.cells.at(-1)?.right ?? stated.to
    for (const [left, right] of [
      [stated.from, first],
      [last, stated.to],
    ] as const) {
      const column = columnAt(left)
      const columnSpan = columnAt(right) - column
      if (columnSpan > 0) room.push({ item: null, row, column, rowSpan: 1, columnSpan })
    }
  }
  const cells = heads.map(({ cell, row, right, rowSpan }) => {
    const column = columnAt(cell.left)
    return { item: cell, row, column, rowSpan, columnSpan: columnAt(right) - column }
  })
  return { placed: [...cells, ...room], merged }
}
