import type { Entry } from '../model/entry.js'
import type { OfficialForm } from './official-book.js'

type OfficialTable = OfficialForm['tables'][number]
type TableOf<Table extends TableId> = Extract<OfficialTable, { readonly id: Table }>
type WithFigures<Row> = Row extends { readonly figures: false } ? never : Row
type IdOf<Thing> = Thing extends { readonly id: infer Id extends string } ? Id : never

/** Ids of the official tables, and of the rows and columns of each over both forms: a misspelt one is no type. */
export type TableId = OfficialTable['id']
export type RowId<Table extends TableId> = IdOf<WithFigures<TableOf<Table>['rows'][number]>>
export type ColumnId<Table extends TableId> = IdOf<TableOf<Table>['columns'][number]>

/** The tables of a report on the official forms; each row and column that one of them has may be there. */
export type OfficialTables = {
  readonly [Table in TableId]?: {
    readonly [Row in RowId<Table>]?: { readonly [Column in ColumnId<Table>]?: Entry }
  }
}

/** A cell of an official table. */
export type OfficialCell = {
  [Table in TableId]: { readonly table: Table; readonly row: RowId<Table>; readonly column: ColumnId<Table> }
}[TableId]

/** The pointers of the cells of the official tables. */
export type OfficialPointer = { [Table in TableId]: `/tables/${Table}/${RowId<Table>}/${ColumnId<Table>}` }[TableId]
