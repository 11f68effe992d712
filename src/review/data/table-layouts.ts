import type { FormColumn, FormRow, FormTable } from '../../forms/form.js'
import type { MergedTable } from '../../forms/merged-table.js'
import { officialBook } from '../../forms/official-book.js'
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
export const tableLayouts = (report: Report): TableLayout[] =>
  officialBook()
    .tables.filter(({ id, versions }) => report.tables[id] !== undefined || versions.has(report.form ?? ''))
    .map((wording) => layoutOf(wording, report.tables[wording.id] ?? null, report.form))

function layoutOf(wording: MergedTable, entries: TableEntries | null, reportForm: string | null): TableLayout {
  const printed = new Set(Object.values(entries ?? {}).flatMap((row) => Object.keys(row)))
  const [form, table] = printedVersion(wording, printed, reportForm)
  const versions = [table, ...wording.versions.values()]
  return {
    id: wording.id,
    title: table.title,
    corner: table.corner,
    rows: wording.rows
      .filter((row) => row.forms.includes(form) || entries?.[row.id] !== undefined)
      .map(({ id, label, groups }) => ({ id, label, groups: groups.map((group) => rowOf(versions, group)).reverse() })),
    columns: wording.columns
      .filter((column) => column.forms.includes(form) || printed.has(column.id))
      .map(({ id }) => columnOf(versions, id)),
    entries,
  }
}

const rowOf = (versions: readonly FormTable[], id: string): FormRow =>
  versions.flatMap(({ rows }) => rows).find((row) => row.id === id)!

const columnOf = (versions: readonly FormTable[], id: string): FormColumn =>
  versions.flatMap(({ columns }) => columns).find((column) => column.id === id)!

/** The version that has most of the columns that are printed; of equals the report's own form, else the newest. */
function printedVersion(
  { versions }: MergedTable,
  printed: ReadonlySet<string>,
  reportForm: string | null,
): readonly [string, FormTable] {
  const weightOf = ([form, { columns }]: readonly [string, FormTable]): number =>
    columns.filter(({ id }) => printed.has(id)).length * 2 + (form === reportForm ? 1 : 0)
  return [...versions].reduce((best, version) => (weightOf(version) >= weightOf(best) ? version : best))
}
