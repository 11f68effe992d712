import type { Finding } from '../../model/findings/finding.js'
import type { Grid } from '../../model/grid.js'
import type { FormBook } from '../form-book.js'
import type { MergedTable } from '../merged-table.js'
import { perObject } from '../per-object.js'
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
  /** For each section that is printed more than once its printings, each as the grids that hold it, by index. */
  readonly printings: readonly (readonly (readonly number[])[])[]
}

/** The tables of each section of each form: they are under one heading and are printed as one. */
const sectionsOf = perObject(({ tables }: FormBook): readonly (readonly MergedTable[])[] => {
  const sections: MergedTable[][] = []
  for (const table of tables) {
    const own = sections.find((others) => others.some((other) => standTogether(table, other)))
    if (own) own.push(table)
    else sections.push([table])
  }
  return sections
})

const standTogether = (one: MergedTable, other: MergedTable): boolean =>
  one.section === other.section && [...one.versions.keys()].some((form) => other.versions.has(form))

/** Finds the official tables in the grids of a document, by their wording. */
export function matchTables(grids: readonly Grid[], book: FormBook): MatchedTables {
  const document = readRows(grids, book)
  const { readings } = document
  const sections = sectionsOf(book).map((tables) => sectionRows(tables, document))
  const matches = sections.flatMap(({ matches: own }) => own)
  const form = printedForm(grids, matches, book)
  const found = book.tables
    .map((table) => ({ table, own: matches.filter((match) => match.table === table) }))
    .filter(({ own }) => own.length > 0)
  const tables = found.map(({ table, own }) => withMissingRows(readTable(table, own, document, form)))
  return {
    form,
    tables,
    tablesOfGrid: grids.map((_, index) => tablesIn(index, tables, readings)),
    findings: [...matchFindings(form, tables, readings, book), ...sections.flatMap(({ findings }) => findings)],
    printings: sections.flatMap(({ printings }) => (printings.length > 0 ? [printings] : [])),
  }
}

const tablesIn = (grid: number, tables: readonly ReadTable[], readings: readonly RowReading[]): string[] =>
  tables
    .filter(({ matches }) => matches.some((match) => match.readings.some((index) => readings[index]!.grid === grid)))
    .map(({ table }) => table.id)

/** Rows that the form has and the document has not get an entry of state `missing` in every column. */
function withMissingRows(read: ReadTable): ReadTable {
  const { table, form } = read
  const columns = table.columns.filter((column) => column.forms.includes(form))
  const rows = table.rows.filter((row) => row.id in read.rows || row.forms.includes(form))
  const blankRow = () => Object.fromEntries(columns.map((column) => [column.id, missingEntry()]))
  return { ...read, rows: Object.fromEntries(rows.map((row) => [row.id, read.rows[row.id] ?? blankRow()])) }
}
