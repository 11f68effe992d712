import type { Cell, Grid } from '../../../src/model/grid.js'

type Shape = readonly (readonly (readonly [text: string | number, columnSpan?: number, rowSpan?: number])[])[]

/** A grid from rows of cells in the order of HTML. */
export function gridOf(rows: Shape): Grid {
  const taken = new Set<string>()
  const cells: Cell[] = []
  let columns = 0
  rows.forEach((line, row) => {
    let column = 0
    for (const [text, columnSpan = 1, rowSpan = 1] of line) {
      while (taken.has(`${row},${column}`)) column++
      for (let r = row; r < row + rowSpan; r++) {
        for (let c = column; c < column + columnSpan; c++) taken.add(`${r},${c}`)
      }
      cells.push({ row, column, rowSpan, columnSpan, text: String(text), at: [] })
      column += columnSpan
      columns = Math.max(columns, column)
    }
  })
  return { rows: rows.length, columns, cells }
}

/** The grid with a column of one-slot cells before column `at`; cells that go over the place are widened. */
export function withColumn(grid: Grid, at: number, textOf: (row: number) => string | number): Grid {
  const widened = new Set<number>()
  const cells = grid.cells.map((cell): Cell => {
    if (cell.column >= at) return { ...cell, column: cell.column + 1 }
    if (cell.column + cell.columnSpan <= at) return cell
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++) widened.add(row)
    return { ...cell, columnSpan: cell.columnSpan + 1 }
  })
  for (let row = 0; row < grid.rows; row++) {
    if (!widened.has(row)) cells.push({ row, column: at, rowSpan: 1, columnSpan: 1, text: String(textOf(row)), at: [] })
  }
  return { ...grid, columns: grid.columns + 1, cells }
}

/** The grid without the one-slot cells of a column; cells that go over it become narrower. */
export function withoutColumn(grid: Grid, at: number): Grid {
  const cells = grid.cells
    .filter((cell) => cell.column !== at || cell.columnSpan > 1)
    .map((cell): Cell => {
      if (cell.column > at) return { ...cell, column: cell.column - 1 }
      return cell.column + cell.columnSpan > at ? { ...cell, columnSpan: cell.columnSpan - 1 } : cell
    })
  return { ...grid, columns: grid.columns - 1, cells }
}

/** The grid with a row before row `at`; cells that go over the place are heightened, the others fill it in order. */
export function withRow(grid: Grid, at: number, line: readonly (readonly [string | number, number?])[]): Grid {
  const taken = new Set<number>()
  const cells = grid.cells.map((cell): Cell => {
    if (cell.row >= at) return { ...cell, row: cell.row + 1 }
    if (cell.row + cell.rowSpan <= at) return cell
    for (let column = cell.column; column < cell.column + cell.columnSpan; column++) taken.add(column)
    return { ...cell, rowSpan: cell.rowSpan + 1 }
  })
  let column = 0
  for (const [text, columnSpan = 1] of line) {
    while (taken.has(column)) column++
    cells.push({ row: at, column, rowSpan: 1, columnSpan, text: String(text), at: [] })
    column += columnSpan
  }
  return { ...grid, rows: grid.rows + 1, cells }
}

/** The grid with cells moved: `columnOf` and `rowOf` tell where those of one slot go. */
export const moved = (grid: Grid, columnOf: (cell: Cell) => number, rowOf: (cell: Cell) => number): Grid => ({
  ...grid,
  cells: grid.cells.map((cell) => ({ ...cell, column: columnOf(cell), row: rowOf(cell) })),
})
