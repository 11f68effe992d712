import type { PlacedCell } from '../../table/placed-cell.js'

/** Cells of a table that stands within a cell. */
export interface Nested<Item> {
  readonly rows: number
  readonly columns: number
  readonly cells: readonly PlacedCell<Item>[]
}

/** For each line (row or column) into how many it is taken apart; 1 for most. */
type Counts = Map<number, number>

function count(counts: Counts, line: number, span: number, wanted: number): void {
  if (span === 1 && wanted > (counts.get(line) ?? 1)) counts.set(line, wanted)
}

const before = (counts: Counts, line: number): number => {
  let sum = line
  for (const [at, number] of counts) if (at < line) sum += number - 1
  return sum
}

/**
 * The cells of a table with the cells of the tables within them (`nested`) in their places, where a table fits the rows and
 * columns of its cell. A row or column is taken apart where the tables within its cells have several. Cells whose table does
 * not fit stay as they are; `taken` is told those whose table does.
 */
export function inlineNested<Item>(
  cells: readonly PlacedCell<Item>[],
  nested: (item: Item) => Nested<Item> | undefined,
  taken: (item: Item) => void,
): readonly PlacedCell<Item>[] {
  const columns: Counts = new Map()
  const rows: Counts = new Map()
  let isAny = false
  for (const { item, row, column, rowSpan, columnSpan } of cells) {
    const inner = nested(item)
    if (!inner) continue
    isAny = true
    count(columns, column, columnSpan, inner.columns)
    count(rows, row, rowSpan, inner.rows)
  }
  if (!isAny) return cells
  return cells.flatMap((cell) => {
    const row = before(rows, cell.row)
    const column = before(columns, cell.column)
    const rowSpan = before(rows, cell.row + cell.rowSpan) - row
    const columnSpan = before(columns, cell.column + cell.columnSpan) - column
    const inner = nested(cell.item)
    const fits = inner && inner.columns === columnSpan && (inner.rows === rowSpan || inner.rows === 1)
    if (!fits) return [{ ...cell, row, column, rowSpan, columnSpan }]
    taken(cell.item)
    return inner.cells.map((part) => ({
      ...part,
      row: row + part.row,
      column: column + part.column,
      rowSpan: inner.rows === 1 ? rowSpan : part.rowSpan,
    }))
  })
}
