import type { ExtractionFinding } from '../../../src/model/findings/finding.js'
import type { Limits } from '../../../src/model/limits.js'
import type { Locator } from '../../../src/model/locator.js'
import type { LeftOut } from '../../left-out.js'
import type { Slot } from '../../table/irregular-slots.js'
import type { PlacedCell } from '../../table/placed-cell.js'
import type { CellContent } from '../../table/table-reading.js'
import { readCell } from '../content/read-cell.js'
import type { DomElement } from '../dom/dom-element.js'
import type { PageLooks } from '../style/page-looks.js'
import { boxRows } from './box-rows.js'
import type { TableKind } from './find-tables.js'
import { formTable } from './form-table.js'
import { gridPlaces } from './grid-places.js'
import { collapsedColumns, type Stated, statedCells } from './stated-cells.js'

/** What is needed to read the tables of a page. */
export interface TableContext {
  readonly looks: PageLooks
  readonly tables: ReadonlyMap<DomElement, TableKind>
  /** Where a cell stands in the source document. */
  readonly locate: (cell: DomElement) => readonly Locator[]
  readonly limits: Limits
}

/** What a cell of a page shows, and the element that it is. */
export interface PageCell {
  readonly content: CellContent
  readonly element: DomElement
  /** Its lines as one reads them, empty ones among them. */
  readonly lines: readonly string[]
}

export interface PlacedTable {
  readonly cells: readonly PlacedCell<PageCell>[]
  /** The first slot of each place where a cell lies over another. */
  readonly overlaps: readonly Slot[]
  readonly findings: readonly ExtractionFinding[]
  /** Rows of boxes that differ in number, without spans: what stands above a cell says nothing about it. */
  readonly ragged: boolean
}

/** The cells of a table in their places, what they hide added to `hidden`; null where the table is beyond all measure. */
export function placeTable(
  table: DomElement,
  kind: TableKind,
  context: TableContext,
  hidden: LeftOut[],
): PlacedTable | null {
  const { looks, tables, locate } = context
  const isTable = (element: DomElement): boolean => tables.has(element)
  const read = (element: DomElement, isGone = false): PageCell => {
    const { hidden: pieces, shown, lines } = readCell(element, looks, isTable)
    const at = locate(element)
    for (const piece of pieces) hidden.push({ ...piece, at })
    if (isGone && shown.text !== '') hidden.push({ reason: 'invisible', text: shown.text, at })
    return { content: { ...shown, at }, element, lines }
  }
  if (kind === 'rows') return placeRows(table, context, read)
  const none = { overlaps: [], findings: [] }
  if (kind === 'grid') {
    const cells = gridPlaces(table, looks)!.map((cell) => ({ ...cell, item: read(cell.item) }))
    return { ...none, cells, ragged: false }
  }
  const rows = boxRows(table, looks)!
  const cells = rows.flatMap((boxes, row) =>
    boxes.map((box, column) => ({ item: read(box), row, column, rowSpan: 1, columnSpan: 1 })),
  )
  return { ...none, cells, ragged: new Set(rows.map(({ length }) => length)).size > 1 }
}

function placeRows(
  table: DomElement,
  { looks, locate, limits }: TableContext,
  read: (element: DomElement, isGone: boolean) => PageCell,
): PlacedTable | null {
  const stated = statedCells(table, looks, locate, limits)
  const model = formTable(stated.groups)
  if (!model) return null
  const collapsed = collapsedColumns(table, looks)
  const isGone = ({ item, column, columnSpan }: PlacedCell<Stated>): boolean =>
    item.collapsed ||
    (collapsed.length >= column + columnSpan && collapsed.slice(column, column + columnSpan).every(Boolean))
  const cells: PlacedCell<PageCell>[] = []
  // a row of no height still grows with its text, and then it shows
  const low: PlacedCell<PageCell>[] = []
  const filled = new Set<number>()
  for (const cell of model.cells) {
    const gone = isGone(cell)
    const item = read(cell.item.element, gone)
    const { row, column, rowSpan, columnSpan } = cell
    if (gone) continue
    if (item.content.text !== '') filled.add(row)
    const target = cell.item.low ? low : cells
    target.push({ item, row, column, rowSpan, columnSpan })
  }
  const shown = low.length === 0 ? cells : [...cells, ...low.filter(({ row }) => filled.has(row))]
  const lengths = table.name === 'table' ? [] : stated.groups.flatMap((rows) => rows.map(({ length }) => length))
  return {
    cells: looks.pictured ? withPictures(shown, looks) : shown,
    overlaps: model.overlaps,
    findings: stated.findings,
    ragged: new Set(lengths).size > 1,
  }
}

/** The cells, those without text marked that show a picture of their own behind it; one that others have too is decoration. */
function withPictures(cells: readonly PlacedCell<PageCell>[], looks: PageLooks): PlacedCell<PageCell>[] {
  const behind = ({ element }: PageCell): string => {
    const image = looks.of(element).declared.get('background-image') ?? ''
    return image.includes('url(') ? image : ''
  }
  const usual = new Set(cells.filter(({ item }) => item.content.text !== '').map(({ item }) => behind(item)))
  return cells.map((cell) => {
    const { content } = cell.item
    const image = content.text === '' ? behind(cell.item) : ''
    if (image === '' || usual.has(image)) return cell
    return { ...cell, item: { ...cell.item, content: { ink: 'picture', ...content } } }
  })
}
