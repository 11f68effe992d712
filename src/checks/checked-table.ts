import type { CellKey, FormTable } from '../forms/form.js'
import { cellLabel, type MergedTable } from '../forms/merged-table.js'
import { officialBook } from '../forms/official-book.js'
import { cellPointer } from '../model/cell-pointer.js'
import type { Entry, TableEntries } from '../model/entry.js'
import type { ReportFacts } from './rule.js'

/** One official table of a report, as the version of one form. */
export interface CheckedTable {
  readonly wording: MergedTable
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

type Tables = Pick<ReportFacts, 'form' | 'tables'>

/** What was made of the tables of a report: every kind of rule asks for it. */
const known = new WeakMap<
  ReportFacts['tables'],
  { readonly form: ReportFacts['form']; readonly tables: readonly CheckedTable[] }
>()

/** The official tables that a report has, each with the form whose rows and columns it prints. */
export function tablesOf({ form, tables }: Tables): readonly CheckedTable[] {
  const before = known.get(tables)
  if (before?.form === form) return before.tables
  const made = officialBook().tables.flatMap((wording) => {
    const rows = tables[wording.id as keyof ReportFacts['tables']] as TableEntries | undefined
    return rows ? [checkedTable(wording, rows, form)] : []
  })
  known.set(tables, { form, tables: made })
  return made
}

function checkedTable(wording: MergedTable, rows: TableEntries, own: string | null): CheckedTable {
  const form = versionOf(wording, rows, own)
  const cells = Object.entries(rows).flatMap(([row, entries]) =>
    Object.entries(entries).map(([column, entry]) => {
      return { key: { row, column }, pointer: cellPointer(wording.id, row, column), entry }
    }),
  )
  return { wording, form, version: wording.versions.get(form)!, rows, cells }
}

/** The report's form where its rows and columns are there, else the newest of which most are. */
function versionOf(wording: MergedTable, rows: TableEntries, own: string | null): string {
  const columns = new Set(Object.values(rows).flatMap((row) => Object.keys(row)))
  const share = (table: FormTable): number =>
    table.columns.filter(({ id }) => columns.has(id)).length / table.columns.length +
    table.rows.filter(({ id, figures }) => figures && id in rows).length /
      table.rows.filter((row) => row.figures).length
  const versions = [...wording.versions]
  const shares = versions.map(([form, table]) => share(table) + (form === own ? OWN_FORM : 0))
  return versions[shares.lastIndexOf(Math.max(...shares))]![0]
}

/** What the form of the report weighs against a row or column more or less. */
const OWN_FORM = 0.5

/** Ids of the rows that the document prints: a row that it lacks has no printed cell. */
export const printedRows = (rows: TableEntries): ReadonlySet<string> =>
  new Set(Object.keys(rows).filter((row) => Object.values(rows[row]!).some(({ raw }) => raw !== null)))

export const entryOf = ({ rows }: CheckedTable, { row, column }: CellKey): Entry | undefined => rows[row]?.[column]

export const pointerOf = ({ wording }: CheckedTable, { row, column }: CellKey): string =>
  cellPointer(wording.id, row, column)

/** The official name of a cell in quotation marks. */
export const quotedCell = ({ wording, form }: CheckedTable, { row, column }: CellKey): string =>
  `“${cellLabel(wording, row, column, form)}”`

/** How a message calls a table. */
export const tableName = ({ wording }: Pick<CheckedTable, 'wording'>): string => `“${wording.title}”`
