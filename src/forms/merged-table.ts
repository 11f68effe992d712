import { normalizeLabel } from '../../normalizers/label/normalize-label.js'
import { figureRows } from './figure-rows.js'
import type { Form, FormColumn, FormRow, FormTable, Measure } from './form.js'

/** What a row of a table may be called in any form; labels are normalised. */
export interface MergedRow {
  readonly id: string
  readonly table: string
  readonly label: string
  readonly labels: readonly string[]
  /** Ids of the groups it is in, the innermost first. */
  readonly groups: readonly string[]
  /** Ids of the forms that have it. */
  readonly forms: readonly string[]
}

export type MergedColumn = Measure & {
  readonly id: string
  readonly label: string
  /** Normalised texts of its own header. */
  readonly leaves: readonly string[]
  /** Normalised texts of the spanners over it, the outermost first. */
  readonly spanners: readonly string[]
  readonly forms: readonly string[]
}

/** One official table over all forms: the rows and columns that any of them has, in the order of the forms. */
export interface MergedTable {
  readonly id: string
  readonly section: number
  readonly title: string
  readonly titles: readonly string[]
  readonly corner: readonly string[]
  readonly rows: readonly MergedRow[]
  readonly columns: readonly MergedColumn[]
  /** Normalised labels by group id. */
  readonly groups: ReadonlyMap<string, readonly string[]>
  readonly versions: ReadonlyMap<string, FormTable>
}

type Version = readonly [form: string, table: FormTable]

const normalised = (texts: readonly string[]): string[] => [...new Set(texts.map(normalizeLabel))]

/** The lists merged into one that keeps the order of each; an id missing in the first goes behind its predecessor. */
function mergedIds(lists: readonly (readonly string[])[]): string[] {
  const merged: string[] = []
  for (const list of lists) {
    let at = 0
    for (const id of list) {
      const found = merged.indexOf(id)
      if (found < 0) merged.splice(at, 0, id)
      at = (found < 0 ? at : found) + 1
    }
  }
  return merged
}

function mergedRow(id: string, table: string, versions: readonly Version[]): MergedRow {
  const having = versions.filter(([, version]) => figureRows(version).some((row) => row.id === id))
  const rows = having.map(([, version]) => version.rows.find((row) => row.id === id)!)
  return {
    id,
    table,
    label: rows[0]!.label,
    labels: normalised(rows.flatMap((row) => (row.label === '' ? [] : [row.label, ...(row.variants ?? [])]))),
    groups: groupsOf(rows[0]!, having[0]![1]),
    forms: having.map(([form]) => form),
  }
}

function groupsOf(row: FormRow, table: FormTable): string[] {
  const groups: string[] = []
  for (let group = row.group; group; group = table.rows.find((candidate) => candidate.id === group)?.group) {
    groups.push(group)
  }
  return groups
}

function mergedColumn(id: string, versions: readonly Version[]): MergedColumn {
  const having = versions.filter(([, version]) => version.columns.some((column) => column.id === id))
  const columns = having.map(([, version]) => version.columns.find((column) => column.id === id) as FormColumn)
  const { header } = columns[0]!
  const siblings = having[0]![1].columns
  const telling = header.filter(
    (text, level) => level === header.length - 1 || siblings.some((sibling) => sibling.header[level] !== text),
  )
  return {
    ...measureOf(columns[0]!),
    id,
    label: telling.slice(-2).join('·'),
    leaves: normalised(columns.flatMap((column) => [column.header.at(-1)!, ...(column.variants ?? [])])),
    spanners: header.slice(0, -1).map(normalizeLabel),
    forms: having.map(([form]) => form),
  }
}

const measureOf = (column: FormColumn): Measure =>
  column.value === 'money' ? { value: column.value, unit: column.unit } : { value: column.value, unit: column.unit }

function mergedTable(id: string, forms: readonly Form[]): MergedTable {
  const versions = forms.flatMap((form) =>
    form.tables.filter((table) => table.id === id).map((table): Version => [form.id, table]),
  )
  const tables = versions.map(([, table]) => table)
  const rows = mergedIds(tables.map((table) => figureRows(table).map((row) => row.id)))
  const columns = mergedIds(tables.map((table) => table.columns.map((column) => column.id)))
  const headings = tables.flatMap((table) => table.rows.filter((row) => tables.some((t) => isGroup(t, row.id))))
  return {
    id,
    section: tables[0]!.section,
    title: tables[0]!.title,
    titles: normalised(tables.map((table) => table.title)),
    corner: normalised(tables.flatMap((table) => table.corner ?? [])),
    rows: rows.map((row) => mergedRow(row, id, versions)),
    columns: columns.map((column) => mergedColumn(column, versions)),
    groups: new Map(headings.map((row) => [row.id, normalised([row.label, ...(row.variants ?? [])])])),
    versions: new Map(versions),
  }
}

const isGroup = (table: FormTable, id: string): boolean => table.rows.some((row) => row.group === id)

/** Every table of the forms, in the order of the newest, those that only older forms have after their neighbours. */
export const mergedTables = (forms: readonly Form[]): MergedTable[] =>
  mergedIds([...forms].reverse().map((form) => form.tables.map((table) => table.id))).map((id) =>
    mergedTable(id, forms),
  )

/** The official name of a row in the report's own form, below that of its group; a row without one goes by its table. */
export const rowLabel = (table: MergedTable, row: string, form: string): string =>
  ownLabel(table, row, form) || table.title

/** The official name of a cell in the report's own form: its row, if that has a label, and its column. */
export function cellLabel(table: MergedTable, row: string, column: string, form: string): string {
  const label = ownLabel(table, row, form)
  const header = table.columns.find(({ id }) => id === column)?.label ?? column
  return label ? `${label}·${header}` : header
}

/** How to fill in a row, in brackets behind its name: （区分处理的，只计这一情形，不计其他情形）. */
const GLOSS = /（[^（）]{10,}）$/

/** A row of the form itself, else of the one that prints it. */
function ownLabel(table: MergedTable, row: string, form: string): string {
  const versions = [table.versions.get(form), ...table.versions.values()]
  const version = versions.find((candidate) => candidate && figureRows(candidate).some(({ id }) => id === row))
  const found = version?.rows.find(({ id }) => id === row)
  if (!found) return ''
  const label = found.label.replace(GLOSS, '')
  const group = version!.rows.find(({ id }) => id === found.group)
  return group === undefined || group.silent ? label : `${group.label} ${label}`
}
