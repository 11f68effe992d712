import type { DatasetFormat } from './dataset-format.js'
import type { DatasetTable } from './dataset-table.js'
import { csv, excelCsv } from './files/csv.js'
import { parquet } from './files/parquet.js'
import type { RowFormat } from './files/row-file.js'
import type { Resource } from './resource.js'

/** A file that a table is written to. */
export interface TableFile {
  readonly as: DatasetFormat
  readonly format: RowFormat
  readonly resource: Resource
}

const CSV = { format: 'csv', mediatype: 'text/csv' }

/** The folder of a table below that of the dataset. */
const folderOf = (table: string): string => (table === 'codebook' ? '' : 'data/')

/** The files of a table: Parquet, CSV for programs, CSV for spreadsheets. Of these the data package has the second checked. */
export function tableFiles(table: DatasetTable<never>): TableFile[] {
  const { name, title, describes } = table
  const path = `${folderOf(name)}${name}`
  return [
    {
      as: 'parquet',
      format: parquet,
      resource: {
        path: `${path}.parquet`,
        name: `${name}-parquet`,
        title,
        description: `${describes}, as Parquet.`,
        format: 'parquet',
        mediatype: 'application/vnd.apache.parquet',
      },
    },
    {
      as: 'csv',
      format: csv,
      resource: { path: `${path}.csv`, name, title, description: `${describes}.`, ...CSV, table },
    },
    {
      as: 'excel',
      format: excelCsv,
      resource: {
        path: `${path}.excel.csv`,
        name: `${name}-excel`,
        title,
        description: `${describes}, to be opened in a spreadsheet: with a byte order mark, codes as ="010010", a ' before what would be a formula.`,
        ...CSV,
      },
    },
  ]
}
