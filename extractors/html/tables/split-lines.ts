import type { PlacedCell } from '../../table/placed-cell.js'
import type { PageCell } from './placed-table.js'

type LinedCell = PlacedCell<PageCell>

/** Cells of figures that have to agree in their lines for these to be rows. */
const FEWEST_CELLS = 2

const isFigure = (line: string): boolean => /\d/.test(line) && !/\p{L}/u.test(line)
const isWords = (line: string): boolean => /\p{L}/u.test(line)

/**
 * How many rows a row of a table really has: where its cells of figures all have as many lines, and so has the cell of words
 * before them, each line is a row. 1 where that is not so.
 */
function rowsIn(cells: readonly LinedCell[]): number {
  const own = [...cells].sort((a, b) => a.column - b.column)
  const figures = own.filter(({ item }) => item.lines.some(isFigure))
  const count = figures[0]?.item.lines.length ?? 1
  if (count < 2 || figures.length < FEWEST_CELLS) return 1
  const isEven = figures.every(
    ({ item }) => item.lines.length === count && item.lines.every((line) => line === '' || isFigure(line)),
  )
  const label = own.filter(({ column, item }) => column < figures[0]!.column && item.content.text !== '').at(-1)
  return isEven && label?.item.lines.length === count && label.item.lines.every(isWords) ? count : 1
}

/**
 * The cells of a table with a row of its own for each line where a row of the table holds several, one per line of its cells.
 * Cells that do not have as many lines reach over all of them.
 */
export function splitLines(cells: readonly LinedCell[]): readonly LinedCell[] {
  const byRow = new Map<number, LinedCell[]>()
  for (const cell of cells) {
    if (cell.item.lines.length < 2) continue
    byRow.set(cell.row, [])
  }
  if (byRow.size === 0) return cells
  for (const cell of cells) byRow.get(cell.row)?.push(cell)
  const counts = new Map([...byRow].map(([row, own]) => [row, rowsIn(own.filter(({ rowSpan }) => rowSpan === 1))]))
  if ([...counts.values()].every((count) => count === 1)) return cells
  const added = (from: number, to: number): number => {
    let sum = 0
    for (const [row, count] of counts) if (row >= from && row < to) sum += count - 1
    return sum
  }
  return cells.flatMap((cell) => {
    const row = cell.row + added(0, cell.row)
    const rowSpan = cell.rowSpan + added(cell.row, cell.row + cell.rowSpan)
    const { lines } = cell.item
    const count = counts.get(cell.row) ?? 1
    if (count === 1 || cell.rowSpan !== 1 || (lines.length !== count && cell.item.content.text !== ''))
      return [{ ...cell, row, rowSpan }]
    return Array.from({ length: count }, (_, index) => {
      const text = lines[index] ?? ''
      const item = { ...cell.item, content: { ...cell.item.content, text }, lines: [text] }
      return { ...cell, row: row + index, rowSpan: 1, item }
    })
  })
}
