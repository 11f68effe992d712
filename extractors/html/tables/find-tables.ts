import { type CellSize, isProse, isShort, onlyArranges, type TableSize } from '../../table/only-arranges.js'
import { countCharacters } from '../../tidy-line.js'
import { attribute, type DomElement, flow } from '../dom/dom-element.js'
import type { PageLooks } from '../style/page-looks.js'
import { boxRows } from './box-rows.js'
import { gridPlaces } from './grid-places.js'
import { roleOf } from './table-role.js'

/** How a table is laid out: in rows of cells, as a CSS grid, or in rows of boxes. */
export type TableKind = 'rows' | 'grid' | 'boxes'

/** Fewer short cells than this show no table that is no `<table>`. */
const FEWEST_SHORT = 12

/** Sizes that are still counted. */
type Growing<Size> = { -readonly [Key in keyof Size]: Size[Key] }

interface OpenTable extends Growing<TableSize> {
  readonly element: DomElement
  readonly kind: TableKind
  /** Elements that are its cells, where they are not known by their role. */
  readonly cells: ReadonlySet<DomElement> | null
  rowCells: number
  cell: Growing<CellSize> & { atLineStart: boolean }
  inCell: boolean
}

const emptyCell = (): OpenTable['cell'] => ({ characters: 0, lines: 0, hasLink: false, atLineStart: true })

const opened = (element: DomElement, kind: TableKind, cells: readonly DomElement[] | null): OpenTable => ({
  element,
  kind,
  cells: cells && new Set(cells),
  short: 0,
  rowCells: 0,
  mostInRow: 0,
  characters: 0,
  foreign: 0,
  cell: emptyCell(),
  inCell: false,
})

function finishCell(table: OpenTable): void {
  table.characters += table.cell.characters
  if (isProse(table.cell)) table.foreign += table.cell.characters
  if (isShort(table.cell)) table.short++
  table.cell = emptyCell()
}

function isLayout(table: OpenTable): boolean {
  if (/^(?:presentation|none)$/i.test(attribute(table.element, 'role'))) return true
  // boxes of all kinds stand in rows: what is no `<table>` has to look like one
  const isOfBoxes = table.element.name !== 'table' && (table.short < FEWEST_SHORT || table.foreign > 0)
  return isOfBoxes || onlyArranges(table)
}

function openedAs(element: DomElement, looks: PageLooks): OpenTable | null {
  if (roleOf(element, looks) === 'table') {
    const boxes = element.name === 'table' ? null : boxRows(element, looks)
    return boxes ? opened(element, 'boxes', boxes.flat()) : opened(element, 'rows', null)
  }
  if (!looks.boxed) return null
  const boxes = boxRows(element, looks)
  if (boxes) return opened(element, 'boxes', boxes.flat())
  const places = gridPlaces(element, looks)
  return (
    places &&
    opened(
      element,
      'grid',
      places.map(({ item }) => item),
    )
  )
}

/**
 * The tables of cells of a page, and how each is laid out. Those that only arrange things are none: they say so, have a single
 * column, or hold little else than prose and other tables.
 */
export function findTables(root: DomElement, looks: PageLooks): Map<DomElement, TableKind> {
  const found = new Map<DomElement, TableKind>()
  const open: OpenTable[] = []
  for (const event of flow(root, (element) => looks.of(element).sunk === 'not-displayed')) {
    const table = open.at(-1)
    if (event.kind === 'text') {
      const characters = countCharacters(event.text)
      if (!table || characters === 0) continue
      table.cell.characters += characters
      if (table.cell.atLineStart) table.cell.lines++
      table.cell.atLineStart = false
      continue
    }
    const { element } = event
    if (event.kind === 'close' && table?.element === element) {
      open.pop()
      if (!isLayout(table)) found.set(element, table.kind)
      const outer = open.at(-1)
      if (!outer) continue
      outer.characters += table.characters
      outer.foreign += table.characters
      continue
    }
    const mayBegin = event.kind === 'open' && (!table || table.kind === 'rows' || table.inCell)
    const next = mayBegin ? openedAs(element, looks) : null
    if (next) {
      open.push(next)
      continue
    }
    if (!table) continue
    if (element.name === 'a' && attribute(element, 'href') !== '') table.cell.hasLink = true
    if (element.name === 'br' || !/^(?:inline|contents)/.test(looks.of(element).display)) table.cell.atLineStart = true
    const role = table.cells ? (table.cells.has(element) ? 'cell' : undefined) : roleOf(element, looks)
    if (role === 'row') table.rowCells = 0
    if (role !== 'cell') continue
    table.inCell = event.kind === 'open'
    if (event.kind === 'open') {
      table.cell = emptyCell()
      table.mostInRow = Math.max(table.mostInRow, ++table.rowCells)
    } else finishCell(table)
  }
  return found
}
