import { type ExtractionFinding, finding } from '../../src/model/findings/finding.js'
import type { Cell, Grid } from '../../src/model/grid.js'
import { limitFinding } from '../../src/model/limit-reached.js'
import type { Limits } from '../../src/model/limits.js'
import type { Locator } from '../../src/model/locator.js'
import { type CompactCells, compactCells } from './compact-cells.js'
import { irregularSlots, type Slot } from './irregular-slots.js'
import type { PlacedCell } from './placed-cell.js'

/** Findings about one table; a hundred crooked rows are one fault. */
const MOST_FINDINGS = 10

/** What a cell of a document shows; `at` is null for one that only takes up its place. */
export interface CellContent extends Omit<Cell, 'row' | 'column' | 'rowSpan' | 'columnSpan' | 'at'> {
  readonly at: readonly Locator[] | null
}

export interface TableReading {
  /** Null where the table is too large. */
  readonly grid: Grid | null
  readonly findings: readonly ExtractionFinding[]
}

const toCell = ({ item: { at, ...shown }, row, column, rowSpan, columnSpan }: PlacedCell<CellContent>): Cell[] =>
  at === null ? [] : [{ row, column, rowSpan, columnSpan, ...shown, at }]

/** A finding for every slot in which two cells lie or a figure may be missing, with the cells of its row. */
function irregularities(
  { rows, columns, cells, rowOf, columnOf }: CompactCells<CellContent>,
  overlaps: readonly Slot[],
): ExtractionFinding[] {
  const doubled = overlaps.map(({ row, column }) => ({ row: rowOf(row), column: columnOf(column) }))
  const open = irregularSlots(cells, rows, columns, ({ text }) => text !== '')
  return [...doubled, ...open].slice(0, MOST_FINDINGS).map(({ row, column }) => {
    const at = cells.flatMap((cell) => (cell.row === row ? (cell.item.at ?? []) : []))
    return finding('grid-irregular', { row: row + 1, column: column + 1 }, { at })
  })
}

/**
 * The grid of cells that a document puts in their places, without rows and columns in which no cell starts. Slots that no cell
 * covers stay uncovered. `overlaps` are slots over which two cells lie. Findings: `grid-irregular` where figures may have
 * moved, `limit-reached`.
 */
export function tableReading(
  placed: readonly PlacedCell<CellContent>[],
  overlaps: readonly Slot[],
  limits: Limits,
): TableReading {
  const compact = compactCells(placed, ({ at }) => at !== null)
  const { rows, columns, cells } = compact
  if (rows * columns > limits['table-slots']) return { grid: null, findings: [limitFinding('table-slots', limits)] }
  return { grid: { rows, columns, cells: cells.flatMap(toCell) }, findings: irregularities(compact, overlaps) }
}
