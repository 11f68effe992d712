import type { Entry, TableEntries } from './entry.js'

/** JSON Pointer (RFC 6901) of a table, a row or a cell in a report. The ids hold no `/` or `~`. */
export const tablePointer = (table: string): string => `/tables/${table}`
export const rowPointer = (table: string, row: string): string => `/tables/${table}/${row}`
export const cellPointer = (table: string, row: string, column: string): string => `/tables/${table}/${row}/${column}`

/** The entry that a pointer of a cell names in the tables, by their ids; undefined where there is none. */
export function entryAtPointer(tables: Readonly<Record<string, TableEntries>>, pointer: string): Entry | undefined {
  const [, , table, row, column] = pointer.split('/')
  return tables[table!]?.[row!]?.[column!]
}
