import { type ExtractionFinding, finding } from '../src/model/finding.js'
import type { Cell, Grid } from '../src/model/grid.js'
import { limitFinding } from '../src/model/limit-reached.js'
import { defaultLimits } from '../src/model/limits.js'
import { type CompactCells, compactCells } from './dom/compact-cells.js'
import type { DomElement } from './dom/dom.js'
import { irregularSlots } from './dom/irregular-slots.js'
import { type CellContent, type IsGrid, type LocateCell, statedRows } from './dom/stated-rows.js'
import { formTable, type PlacedCell } from './dom/table-model.js'

/** Findings about one table; a hundred crooked rows are one fault. */
const MOST_FINDINGS = 10

export interface TableReading {
  /** Null where the table is too large. */
  readonly grid: Grid | null
  readonly findings: readonly ExtractionFinding[]
}

const toCell = ({ item, row, column, rowSpan, columnSpan }: PlacedCell<CellContent>): Cell[] =>
  item.at === null ? [] : [{ row, column, rowSpan, columnSpan, text: item.text, at: item.at }]

/** A finding for every slot in which two cells lie or a figure may be missing, with the cells of its row. */
function irregularities(
  { rows, columns, cells, rowOf, columnOf }: CompactCells<CellContent>,
  overlaps: readonly { readonly row: number; readonly column: number }[],
): ExtractionFinding[] {
  const doubled = overlaps.map(({ row, column }) => ({ row: rowOf(row), column: columnOf(column) }))
  const open = irregularSlots(cells, rows, columns, ({ text }) => text !== '')
  return [...doubled, ...open].slice(0, MOST_FINDINGS).map(({ row, column }) => {
    const at = cells.flatMap((cell) => (cell.row === row ? (cell.item.at ?? []) : []))
    return finding('grid-irregular', { row: row + 1, column: column + 1 }, { at })
  })
}

/**
 * Reads a `<table>` (not those within its cells) as a grid: cells in their places by the WHATWG table model, spans cut to what
 * browsers allow and to the rows and columns there are, rows and cells that are not displayed left out. Slots that no cell
 * covers stay uncovered. Tables within for which `isGrid` holds are no part of a cell's text. Findings: `span-clamped`, `grid-irregular` where figures may have moved, `limit-reached`.
 */
export function readTable(
  table: DomElement,
  locate: LocateCell,
  isGrid: IsGrid = () => true,
  limits = defaultLimits,
): TableReading {
  const stated = statedRows(table, locate, isGrid, limits)
  const model = formTable(stated.groups)
  const shown = model?.cells.filter(({ item }) => !item.flat)
  const compact = shown && compactCells(shown, ({ at }) => at !== null)
  if (!model || !compact || compact.rows * compact.columns > limits['table-slots']) {
    return { grid: null, findings: [limitFinding('table-slots', limits)] }
  }
  return {
    grid: { rows: compact.rows, columns: compact.columns, cells: compact.cells.flatMap(toCell) },
    findings: [...stated.findings, ...irregularities(compact, model.overlaps)],
  }
}
