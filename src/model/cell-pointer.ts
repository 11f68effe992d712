import type { Entry, TableEntries } from './entry.js'

/** The ids that name one cell of the official tables. */
export interface CellIds {
  readonly table: string
  readonly row: string
  readonly column: string
}

/** JSON Pointer (RFC 6901) of a table in a report. The ids hold no `/` or `~`, here and below. */
export const tablePointer = (table: string): string => `/tables/${table}`

/** JSON Pointer of a row. */
export const rowPointer = (table: string, row: string): string => `/tables/${table}/${row}`

/** JSON Pointer of a cell. */
export const cellPointer = (table: string, row: string, column: string): string => `/tables/${table}/${row}/${column}`

/** The ids in the pointer of a cell; null for any other pointer. */
export function cellIds(pointer: string): CellIds | null {
  const [start, root, table, row, column, ...more] = pointer.split('/')
  const isCell = start === '' && root === 'tables' && table && row && column && more.length === 0
  return isCell ? { table, row, column } : null
}

/** The entry that the pointer of a cell names in the tables, by their ids; undefined where there is none. */
export function entryAtPointer(
  tables: Readonly<Record<string, TableEntries | undefined>>,
  pointer: string,
): Entry | undefined {
  const ids = cellIds(pointer)
  return ids ? tables[ids.table]?.[ids.row]?.[ids.column] : undefined
}
