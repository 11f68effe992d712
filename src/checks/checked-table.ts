import type { FormTable } from '../forms/form.js'
import { formOfTable } from '../forms/form-of-table.js'
import type { CellKey } from '../forms/identities-of.js'
import { cellLabel, type MergedTable } from '../forms/merged-table.js'
import { cellPointer } from '../model/cell-pointer.js'
import type { Entry, TableEntries } from '../model/entry.js'
import type { ReportUnderCheck } from './rule.js'

/** One official table of a report, as the version of one form. */
export interface CheckedTable {
  readonly table: MergedTable
  readonly form: string
  readonly version: FormTable
  readonly rows: TableEntries
  /** The same cells one by one, row by row. */
  readonly cells: readonly CheckedCell[]
}

export interface CheckedCell {
  readonly key: CellKey
  readonly pointer: string
  readonly entry: Entry
}

type Tables = Pick<ReportUnderCheck, 'book' | 'form' | 'tableForms' | 'tables'>

/** What was made of the tables of a report: every kind of rule asks for it. */
const known = new WeakMap<Tables['tables'], { readonly of: Tables; readonly tables: readonly CheckedTable[] }>()

/** The tables of the book that a report has, each as the version that it was read as. */
export function tablesOf(report: Tables): readonly CheckedTable[] {
  const before = known.get(report.tables)
  if (before && before.of.book === report.book && before.of.form === report.form) return before.tables
  const entries: Readonly<Record<string, TableEntries | undefined>> = report.tables
  const made = report.book.tables.flatMap((table) => {
    const rows = entries[table.id]
    return rows ? [checkedTable(table, rows, formOfTable(table, report))] : []
  })
  known.set(report.tables, { of: report, tables: made })
  return made
}

function checkedTable(table: MergedTable, rows: TableEntries, form: string): CheckedTable {
  const cells = Object.entries(rows).flatMap(([row, entries]) =>
    Object.entries(entries).map(([column, entry]) => {
      return { key: { row, column }, pointer: cellPointer(table.id, row, column), entry }
    }),
  )
  return { table, form, version: table.versions.get(form)!, rows, cells }
}

/** Ids of the rows that the document prints: a row that it lacks has no printed cell. */
export const printedRows = (rows: TableEntries): ReadonlySet<string> =>
  new Set(Object.keys(rows).filter((row) => Object.values(rows[row]!).some(({ raw }) => raw !== null)))

export const entryOf = ({ rows }: CheckedTable, { row, column }: CellKey): Entry | undefined => rows[row]?.[column]

export const pointerOf = ({ table }: CheckedTable, { row, column }: CellKey): string =>
  cellPointer(table.id, row, column)

/** The official name of a cell in quotation marks. */
export const quotedCell = ({ table, form }: CheckedTable, { row, column }: CellKey): string =>
  `“${cellLabel(table, row, column, form)}”`

/** How a message calls a table. */
export const tableName = ({ table }: Pick<CheckedTable, 'table'>): string => `“${table.title}”`
