import { type ExtractionFinding, finding } from '../../../src/model/findings/finding.js'
import type { Limits } from '../../../src/model/limits.js'
import type { Locator } from '../../../src/model/locator.js'
import { attribute, childElements, type DomElement } from '../dom/dom-element.js'
import type { PageLooks } from '../style/page-looks.js'
import { pixels } from '../style/pixels.js'
import type { StatedCell } from './form-table.js'
import { rowGroups } from './table-role.js'

/** A cell as its row states it. */
export interface Stated {
  readonly element: DomElement
  /** In a row that is laid out but shows nothing unless it has text. */
  readonly low: boolean
  /** In a row that gives up its place. */
  readonly collapsed: boolean
}

interface StatedTable {
  readonly groups: readonly (readonly (readonly StatedCell<Stated>[])[])[]
  readonly findings: readonly ExtractionFinding[]
}

/** The digits at the start, as browsers read them; null for none. */
function spanOf(cell: DomElement, name: 'rowspan' | 'colspan'): number | null {
  const digits = /^[\t\n\f\r ]*\+?(\d+)/.exec(attribute(cell, name))
  return digits ? Number(digits[1]) : null
}

/** Whether a row is declared to have no height, as Word does for the row in which it states the widths of the columns. */
function hasNoHeight(row: DomElement, looks: PageLooks): boolean {
  const { declared, fontSize } = looks.of(row)
  return pixels(declared.get('height'), fontSize) === 0
}

/**
 * The rows of a table as they are written, cells and rows that are not displayed left out; spans are cut to the limits, by
 * default those of browsers. Finding: `span-clamped`.
 * https://html.spec.whatwg.org/multipage/tables.html#attributes-common-to-td-and-th-elements
 */
export function statedCells(
  table: DomElement,
  looks: PageLooks,
  locate: (cell: DomElement) => readonly Locator[],
  limits: Limits,
): StatedTable {
  const { 'column-span': widest, 'row-span': tallest } = limits
  const clamped: { readonly span: number; readonly at: readonly Locator[] }[] = []
  const groups = rowGroups(table, looks).map((rows) =>
    rows.map(({ element: row, cells }) => {
      const low = row !== null && hasNoHeight(row, looks)
      const collapsed = row !== null && looks.of(row).visibility === 'collapse'
      return cells.map((element): StatedCell<Stated> => {
        const columnSpan = spanOf(element, 'colspan') || 1
        const rowSpan = spanOf(element, 'rowspan') ?? 1
        if (columnSpan > widest) clamped.push({ span: columnSpan, at: locate(element) })
        if (rowSpan > tallest) clamped.push({ span: rowSpan, at: locate(element) })
        return {
          item: { element, low, collapsed },
          rowSpan: Math.min(rowSpan, tallest),
          columnSpan: Math.min(columnSpan, widest),
        }
      })
    }),
  )
  const values = { count: clamped.length, span: clamped.reduce((most, { span }) => Math.max(most, span), 0) }
  return { groups, findings: clamped.slice(0, 1).map(({ at }) => finding('span-clamped', values, { at: [...at] })) }
}

/** Whether each column of a table, from the left, gives up its place: `<col style="visibility: collapse">`. */
export function collapsedColumns(table: DomElement, looks: PageLooks): boolean[] {
  const columns = childElements(table).flatMap((child) =>
    child.name === 'colgroup'
      ? childElements(child).length > 0
        ? childElements(child)
        : [child]
      : child.name === 'col'
        ? [child]
        : [],
  )
  return columns.flatMap((column) => {
    const span = Math.max(1, Math.min(1000, Number.parseInt(attribute(column, 'span'), 10) || 1))
    return new Array<boolean>(span).fill(looks.of(column).visibility === 'collapse')
  })
}
