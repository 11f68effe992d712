import { officialForms as forms } from '../forms/official-book.js'
import type { Report } from '../forms/report.js'
import type { Entry } from '../model/entry.js'
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

/** Units that the forms fix, by form, table and column. */
const units = new Map(
  forms.flatMap((form) =>
    form.tables.flatMap((table) =>
      table.columns.map((column) => [`${form.id} ${table.id} ${column.id}`, column.unit] as const),
    ),
  ),
)

/** Page and box of the first place, where the source has pages. */
function place(entry: Entry): CsvValue[] {
  const first = entry.at[0]
  return first && 'page' in first ? [first.page, ...first.box] : [null, null, null, null, null]
}

function rowsOf(path: string, report: Report): CsvValue[][] {
  return Object.entries(report.tables).flatMap(([table, rows]) =>
    Object.entries(rows ?? {}).flatMap(([row, entries]) =>
      Object.entries(entries ?? {}).map(([column, entry]) => [
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
        entry.unit ?? units.get(`${report.form} ${table} ${column}`) ?? null,
        ...place(entry),
      ]),
    ),
  )
}

/** The first line of `observations.csv`. */
export const observationsHead: string = csvHead(columns)

/** `observations.csv`: one row for each cell of the official tables; boxes in points from the top left of the page. */
export const observationRows = (path: string, report: Report): string => csvRows(rowsOf(path, report))
