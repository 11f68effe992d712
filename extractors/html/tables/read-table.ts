import { limitFinding } from '../../../src/model/limit-reached.js'
import { type LeftOut, leftOutFindings } from '../../left-out.js'
import { compactCells } from '../../table/compact-cells.js'
import { type TableReading, tableReading } from '../../table/table-reading.js'
import { type DomElement, flow } from '../dom/dom-element.js'
import { inlineNested, type Nested } from './inline-nested.js'
import { type PageCell, type PlacedTable, placeTable, type TableContext } from './placed-table.js'
import { splitLines } from './split-lines.js'

export interface HtmlTable extends TableReading {
  /** The tables within its cells that were read as parts of it. */
  readonly taken: ReadonlySet<DomElement>
}

/** The tables in a cell, those within them left out. */
function tablesIn(cell: DomElement, { tables }: TableContext): DomElement[] {
  const found: DomElement[] = []
  for (const event of flow(cell, (element) => found.includes(element.parent as DomElement))) {
    if (event.kind === 'open' && event.element !== cell && tables.has(event.element)) found.push(event.element)
  }
  return found
}

/**
 * The table with those in its place that make up whole cells of it. A cell that shows nothing but a table of another shape
 * shows something that is no text.
 */
function withNested(
  placed: PlacedTable,
  context: TableContext,
  hidden: LeftOut[],
  taken: Set<DomElement>,
): PlacedTable {
  const inner = new Map<PageCell, { readonly table: DomElement; readonly nested: Nested<PageCell> | null }>()
  for (const { item } of placed.cells) {
    if (item.content.text !== '' || item.content.ink !== undefined) continue
    const [table, ...others] = tablesIn(item.element, context)
    if (!table) continue
    const own = others.length === 0 ? placeTable(table, context.tables.get(table)!, context, hidden) : null
    const whole = own && withNested(own, context, hidden, taken)
    inner.set(item, { table, nested: whole && compactCells(whole.cells, () => true) })
  }
  if (inner.size === 0) return placed
  const parts = new Set<PageCell>()
  const cells = inlineNested(
    placed.cells,
    (item) => inner.get(item)?.nested ?? undefined,
    (item) => {
      parts.add(item)
      taken.add(inner.get(item)!.table)
    },
  )
  return {
    ...placed,
    cells: cells.map((cell) =>
      inner.has(cell.item) && !parts.has(cell.item)
        ? { ...cell, item: { ...cell.item, content: { ...cell.item.content, ink: 'object' } } }
        : cell,
    ),
  }
}

/**
 * Reads a table of a page as a grid: cells in their places by the WHATWG table model, or as CSS lays them out, spans cut to what
 * browsers allow and to the rows and columns there are, rows and cells that are not displayed left out. Slots that no cell
 * covers stay uncovered. Tables within its cells are parts of it where they fit, else they are left out. Findings:
 * `span-clamped`, `grid-irregular` where figures may have moved, `limit-reached`, `hidden-text-left-out`,
 * `struck-text-left-out`.
 */
export function readTable(table: DomElement, context: TableContext): HtmlTable {
  const hidden: LeftOut[] = []
  const taken = new Set<DomElement>()
  const outer = placeTable(table, context.tables.get(table) ?? 'rows', context, hidden)
  if (!outer) return { grid: null, findings: [limitFinding('table-slots', context.limits)], taken }
  const placed = context.tables.size > 1 ? withNested(outer, context, hidden, taken) : outer
  const cells = placed.overlaps.length > 0 ? placed.cells : splitLines(placed.cells)
  const contents = cells.map(({ item, row, column, rowSpan, columnSpan }) => ({
    item: item.content,
    row,
    column,
    rowSpan,
    columnSpan,
  }))
  const { grid, findings } = tableReading(contents, placed.overlaps, context.limits)
  if (grid === null) return { grid, findings, taken }
  return {
    grid: placed.ragged ? { ...grid, ragged: true } : grid,
    findings: [...placed.findings, ...findings, ...leftOutFindings(hidden)],
    taken,
  }
}
