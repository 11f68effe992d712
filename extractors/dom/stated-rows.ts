import { type ExtractionFinding, finding } from '../../src/model/finding.js'
import type { Limits } from '../../src/model/limits.js'
import type { Locator } from '../../src/model/locator.js'
import type { CellContent } from '../table/table-reading.js'
import { hasNoHeight, isAbsent, isCollapsed } from './display.js'
import { attribute, childElements, type DomElement } from './dom-element.js'
import { shownText } from './shown-text.js'
import type { RowGroup, StatedCell } from './table-model.js'

/** Where a cell stands in the source document; null for one that only takes up its place there. */
export type LocateCell = (cell: DomElement) => readonly Locator[] | null

/** Whether a table is a table of cells, not one that only arranges what is in it. */
export type IsGrid = (table: DomElement) => boolean

/** What a cell of a page holds. */
export interface StatedContent extends CellContent {
  /** In a row that is laid out but shows nothing. */
  readonly flat: boolean
}

interface StatedRows {
  readonly groups: readonly RowGroup<StatedContent>[]
  readonly findings: readonly ExtractionFinding[]
}

/** The digits at the start, as browsers read them; null for none. */
function spanOf(cell: DomElement, name: 'rowspan' | 'colspan'): number | null {
  const digits = /^[\t\n\f\r ]*\+?(\d+)/.exec(attribute(cell, name))
  return digits ? Number(digits[1]) : null
}

const isRow = ({ name }: DomElement): boolean => name === 'tr'
const isCell = ({ name }: DomElement): boolean => name === 'td' || name === 'th'

/** The displayed rows of a table (not of tables within) by their groups, in the order of the table model: the tfoot last. */
function rowGroupsOf(table: DomElement): DomElement[][] {
  const groups: DomElement[][] = []
  const feet: DomElement[][] = []
  let loose: DomElement[] = []
  for (const child of childElements(table)) {
    if (isRow(child)) {
      if (loose.length === 0) groups.push(loose)
      loose.push(child)
    } else if (/^t(?:head|body|foot)$/.test(child.name) && !isAbsent(child)) {
      loose = []
      const target = child.name === 'tfoot' ? feet : groups
      target.push(childElements(child).filter(isRow))
    }
  }
  return [...groups, ...feet].map((rows) => rows.filter((row) => !isAbsent(row)))
}

/**
 * The rows of a `<table>` as they are written, cells and rows that are not displayed left out; spans are cut to the limits, by
 * default those of browsers. Finding: `span-clamped`.
 * https://html.spec.whatwg.org/multipage/tables.html#attributes-common-to-td-and-th-elements
 */
export function statedRows(table: DomElement, locate: LocateCell, isGrid: IsGrid, limits: Limits): StatedRows {
  const { 'column-span': widest, 'row-span': tallest } = limits
  const clamped: { readonly span: number; readonly at: readonly Locator[] }[] = []
  const stateCell = (cell: DomElement, flat: boolean): StatedCell<StatedContent> => {
    const at = locate(cell)
    const columnSpan = spanOf(cell, 'colspan') || 1
    const rowSpan = spanOf(cell, 'rowspan') ?? 1
    if (columnSpan > widest) clamped.push({ span: columnSpan, at: at ?? [] })
    if (rowSpan > tallest) clamped.push({ span: rowSpan, at: at ?? [] })
    return {
      item: { text: at === null ? '' : shownText(cell, isGrid), at, flat },
      rowSpan: Math.min(rowSpan, tallest),
      columnSpan: Math.min(columnSpan, widest),
    }
  }
  const stateRow = (row: DomElement): StatedCell<StatedContent>[] => {
    const cells = childElements(row).filter((cell) => isCell(cell) && !isAbsent(cell))
    const stated = cells.map((cell) => stateCell(cell, isCollapsed(row)))
    // A row of no height still grows with its text, and then it shows.
    if (!hasNoHeight(row) || stated.some(({ item }) => item.text !== '')) return stated
    return stated.map((cell) => ({ ...cell, item: { ...cell.item, flat: true } }))
  }
  const groups = rowGroupsOf(table).map((rows) => rows.map(stateRow))
  const values = { count: clamped.length, span: clamped.reduce((most, { span }) => Math.max(most, span), 0) }
  return { groups, findings: clamped.slice(0, 1).map(({ at }) => finding('span-clamped', values, { at: [...at] })) }
}
