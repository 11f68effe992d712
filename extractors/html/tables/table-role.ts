import { childElements, type DomElement } from '../dom/dom-element.js'
import type { PageLooks } from '../style/page-looks.js'

/** What an element is in a table. */
export type TableRole = 'table' | 'group' | 'row' | 'cell'

const BY_NAME: Readonly<Record<string, TableRole>> = {
  table: 'table',
  thead: 'group',
  tbody: 'group',
  tfoot: 'group',
  tr: 'row',
  td: 'cell',
  th: 'cell',
}

const BY_DISPLAY: Readonly<Record<string, TableRole>> = {
  table: 'table',
  'inline-table': 'table',
  'table-row-group': 'group',
  'table-header-group': 'group',
  'table-footer-group': 'group',
  'table-row': 'row',
  'table-cell': 'cell',
}

/**
 * What an element is in a table, by its name, else by its display; undefined for nothing. The parts of a `<table>` keep their
 * order whatever their display is, as where a page makes blocks of them for narrow screens.
 */
export function roleOf(element: DomElement, looks: PageLooks): TableRole | undefined {
  return BY_NAME[element.name] ?? BY_DISPLAY[looks.of(element).display]
}

/** The elements in an element that have a box, those in elements without one (`display: contents`) among them. */
export function boxesIn(element: DomElement, looks: PageLooks): DomElement[] {
  return childElements(element).flatMap((child) => {
    const { display, sunk } = looks.of(child)
    if (sunk === 'not-displayed') return []
    return display === 'contents' ? boxesIn(child, looks) : [child]
  })
}

/** A row of a table as it is written: its element, where it has one, and its cells. */
export interface WrittenRow {
  readonly element: DomElement | null
  readonly cells: readonly DomElement[]
}

/**
 * The displayed rows of a table (not of tables within) by their groups, in the order in which they are laid out: footers last.
 * Cells outside of rows make up a row.
 */
export function rowGroups(table: DomElement, looks: PageLooks): WrittenRow[][] {
  const groups: WrittenRow[][] = []
  const feet: WrittenRow[][] = []
  let loose: WrittenRow[] | null = null
  for (const child of boxesIn(table, looks)) {
    const role = roleOf(child, looks)
    if (role === 'group') {
      loose = null
      const isFoot = looks.of(child).display === 'table-footer-group'
      const target = isFoot ? feet : groups
      target.push(rowsIn(child, looks))
    } else if (role === 'row' || role === 'cell') {
      if (!loose) {
        loose = []
        groups.push(loose)
      }
      addPart(loose, child, role, looks)
    }
  }
  return [...groups, ...feet]
}

function rowsIn(group: DomElement, looks: PageLooks): WrittenRow[] {
  const rows: WrittenRow[] = []
  for (const child of boxesIn(group, looks)) {
    const role = roleOf(child, looks)
    if (role === 'row' || role === 'cell') addPart(rows, child, role, looks)
  }
  return rows
}

function addPart(rows: WrittenRow[], part: DomElement, role: 'row' | 'cell', looks: PageLooks): void {
  const last = rows.at(-1)
  if (role === 'row') {
    rows.push({ element: part, cells: boxesIn(part, looks).filter((cell) => roleOf(cell, looks) === 'cell') })
  } else if (last?.element === null) rows[rows.length - 1] = { element: null, cells: [...last.cells, part] }
  else rows.push({ element: null, cells: [part] })
}
