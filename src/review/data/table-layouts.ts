import type { FormColumn, FormRow, FormTable } from '../../forms/form.js'
import type { FormBook } from '../../forms/form-book.js'
import { formOfTable } from '../../forms/form-of-table.js'
import type { MergedTable } from '../../forms/merged-table.js'
import type { Report } from '../../forms/report.js'
import type { TableEntries } from '../../model/entry.js'

export interface LayoutRow {
  readonly id: string
  readonly label: string
  /** Rows that head it, the outermost first. */
  readonly groups: readonly FormRow[]
}

/** An official table as it is to be drawn: the form's rows and columns, and those of other forms that the report prints. */
export interface TableLayout {
  readonly id: string
  readonly title: string
  readonly corner: readonly string[]
  readonly rows: readonly LayoutRow[]
  readonly columns: readonly FormColumn[]
  /** Null where the report has nothing of the table. */
  readonly entries: TableEntries | null
}

/** The tables of the report's form, and those of other forms that it prints, in the order of the forms. */
export function tableLayouts(report: Report, book: FormBook): TableLayout[] {
  const entries: Readonly<Record<string, TableEntries | undefined>> = report.tables
  return book.tables
    .filter(({ id, versions }) => entries[id] !== undefined || versions.has(report.form ?? ''))
    .map((table) => layoutOf(table, entries[table.id] ?? null, formOfTable(table, report)))
}

function layoutOf(
  { id, rows, columns, versions }: MergedTable,
  entries: TableEntries | null,
  form: string,
): TableLayout {
  const printed = new Set(Object.values(entries ?? {}).flatMap((row) => Object.keys(row)))
  const table = versions.get(form)!
  const all = [table, ...versions.values()]
  return {
    id,
    title: table.title,
    corner: table.corner ?? [],
    rows: rows
      .filter((row) => row.forms.includes(form) || entries?.[row.id] !== undefined)
      .map((row) => ({ id: row.id, label: row.label, groups: row.groups.map((group) => rowOf(all, group)).reverse() })),
    columns: columns
      .filter((column) => column.forms.includes(form) || printed.has(column.id))
      .map((column) => columnOf(all, column.id)),
    entries,
  }
}

const rowOf = (versions: readonly FormTable[], id: string): FormRow =>
  versions.flatMap(({ rows }) => rows).find((row) => row.id === id)!

const columnOf = (versions: readonly FormTable[], id: string): FormColumn =>
  versions.flatMap(({ columns }) => columns).find((column) => column.id === id)!
