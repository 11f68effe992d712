import type { Finding } from '../../model/finding.js'
import type { Grid } from '../../model/grid.js'
import { mergedTables, sectionTables } from '../merged-table.js'
import { matchFindings } from './match-findings.js'
import { printedForm } from './printed-form.js'
import { missingEntry } from './read-entry.js'
import { type RowReading, readRows } from './read-rows.js'
import { type ReadTable, readTable } from './read-table.js'
import { sectionRows } from './section-rows.js'

/** The official tables of a document, and the form that they follow. */
export interface MatchedTables {
  readonly form: string | null
  readonly tables: readonly ReadTable[]
  /** Ids of the tables in each grid, by its index. */
  readonly tablesOfGrid: readonly (readonly string[])[]
  readonly findings: readonly Finding[]
}

const sectionNumbers = [...new Set(mergedTables.map((table) => table.section))]

/** Finds the official tables in the grids of a document, by their wording. */
export function matchTables(grids: readonly Grid[]): MatchedTables {
  const readings = readRows(grids)
  const sections = sectionNumbers.map((section) => sectionRows(sectionTables(section), readings, grids))
  const matches = sections.flatMap(({ matches: own }) => own)
  const form = printedForm(grids, matches)
  const found = mergedTables
    .map((wording) => ({ wording, own: matches.filter((match) => match.table === wording) }))
    .filter(({ own }) => own.length > 0)
  const tables = found.map(({ wording, own }) => withMissingRows(readTable(wording, own, readings, grids, form)))
  return {
    form,
    tables,
    tablesOfGrid: grids.map((_, index) => tablesIn(index, tables, readings)),
    findings: [...matchFindings(form, tables, readings), ...sections.flatMap(({ findings }) => findings)],
  }
}

const tablesIn = (grid: number, tables: readonly ReadTable[], readings: readonly RowReading[]): string[] =>
  tables
    .filter(({ matches }) => matches.some((match) => match.readings.some((index) => readings[index]!.grid === grid)))
    .map(({ wording }) => wording.id)

/** Rows that the form has and the document has not get an entry of state `missing` in every column. */
function withMissingRows(table: ReadTable): ReadTable {
  const columns = table.wording.columns.filter((column) => column.forms.includes(table.form))
  const rows = table.wording.rows.filter((row) => row.id in table.rows || row.forms.includes(table.form))
  const blankRow = () => Object.fromEntries(columns.map((column) => [column.id, missingEntry()]))
  return { ...table, rows: Object.fromEntries(rows.map((row) => [row.id, table.rows[row.id] ?? blankRow()])) }
}
