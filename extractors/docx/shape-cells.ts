import type { WordCell, WordTable } from './read-word-tables.js'

/** What becomes of a cell: how far it reaches, or that it is part of the one above or before. */
export interface CellShape {
  readonly rowSpan: number
  readonly columnSpan: number
  readonly merged: boolean
}

interface Head {
  readonly cell: WordCell
  readonly column: number
  columnSpan: number
  rowSpan: number
}

/** The cells of a row in their columns, those that horizontal merging joins as one. */
function headsOf(cells: readonly WordCell[], before: number): Head[] {
  const heads: Head[] = []
  let column = before
  for (const cell of cells) {
    const last = heads.at(-1)
    // A continuation with words of its own would lose them; as a cell it takes the same columns.
    if (cell.horizontal === 'continue' && last && !cell.hasText) last.columnSpan += cell.span
    else heads.push({ cell, column, columnSpan: cell.span, rowSpan: 1 })
    column += cell.span
  }
  return heads
}

/**
 * How far the cells of a Word table reach; a cell that is not in the answer is in a row that is left out. A continuation belongs
 * to the cell above only where that one covers the same columns and is itself part of a vertical merge; an orphan stays a
 * cell. So every row covers exactly the columns it states, and no cell can move another.
 * (ECMA-376 part 1, 17.4.17 gridSpan, 17.4.22 hMerge, 17.4.84 vMerge)
 */
export function shapeCells(table: WordTable): Map<WordCell, CellShape> {
  const heads: Head[] = []
  const shapes = new Map<WordCell, CellShape>()
  let above = new Map<number, Head>()
  for (const { cells, before, leftOut } of table.rows) {
    if (leftOut) continue
    for (const cell of cells) shapes.set(cell, { rowSpan: 1, columnSpan: 1, merged: true })
    const current = new Map<number, Head>()
    for (const head of headsOf(cells, before)) {
      const upper = above.get(head.column)
      const goesOn = head.cell.vertical === 'continue' && upper?.cell.vertical && upper.columnSpan === head.columnSpan
      if (goesOn) upper.rowSpan++
      else heads.push(head)
      current.set(head.column, goesOn ? upper : head)
    }
    above = current
  }
  for (const { cell, rowSpan, columnSpan } of heads) shapes.set(cell, { rowSpan, columnSpan, merged: false })
  return shapes
}
