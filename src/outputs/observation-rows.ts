import { type FormBook, tableById } from '../forms/form-book.js'
import { formOfTable } from '../forms/form-of-table.js'
import type { Report } from '../forms/report.js'
import type { Entry, TableEntries } from '../model/entry.js'
import { type CsvValue, csvHead, csvRows } from './csv-rows.js'

const columns = [
  'path',
  'agency',
  'year',
  'form',
  'table',
  'row',
  'column',
  'state',
  'value',
  'inferred',
  'raw',
  'unit',
  'page',
  'left',
  'top',
  'right',
  'bottom',
]

/** The units of the columns of a table, in the version of it that the report follows. */
function unitsOf(table: string, report: Report, book: FormBook): ReadonlyMap<string, string | null> {
  const merged = tableById(book, table)
  const { columns: own } = merged.versions.get(formOfTable(merged, report))!
  return new Map(own.map(({ id, unit }) => [id, unit]))
}

/** Page and box of the first place, where the source has pages. */
function place(entry: Entry): CsvValue[] {
  const first = entry.at[0]
  return first && 'page' in first ? [first.page, ...first.box] : [null, null, null, null, null]
}

function rowsOf(path: string, report: Report, book: FormBook): CsvValue[][] {
  return Object.entries<TableEntries>(report.tables).flatMap(([table, rows]) => {
    const units = unitsOf(table, report, book)
    return Object.entries(rows).flatMap(([row, entries]) =>
      Object.entries(entries).map(([column, entry]) => [
        path,
        report.agency.name,
        report.year,
        report.form,
        table,
        row,
        column,
        entry.state,
        entry.value,
        entry.inferred ?? null,
        entry.raw,
        entry.unit ?? units.get(column) ?? null,
        ...place(entry),
      ]),
    )
  })
}

/** The first line of `observations.csv`. */
export const observationsHead: string = csvHead(columns)

/** `observations.csv`: one row for each cell of the official tables; boxes in points from the top left of the page. */
export const observationRows = (path: string, report: Report, book: FormBook): string =>
  csvRows(rowsOf(path, report, book))
