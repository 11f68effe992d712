import { readableJson } from '../outputs/readable-json.js'
import { reportJsonSchema } from '../outputs/report-json-schema.js'
import { applicationsChart, type YearSum } from './applications-chart.js'
import { codebookPage } from './codebook-page.js'
import type { DatasetFormat } from './dataset-format.js'
import { loadPandas } from './loaders/load-pandas.js'
import { loadPolars } from './loaders/load-polars.js'
import { loadR } from './loaders/load-r.js'
import { loadSql } from './loaders/load-sql.js'
import type { Resource } from './resource.js'
import { rowJsonSchema } from './row-json-schema.js'
import { codebook } from './tables/codebook.js'
import { tables } from './tables/index.js'

/** A file of the dataset that is written in one piece. */
export interface TextFile extends Resource {
  readonly text: string
  /** The format of the files that it reads: without these it is of no use. */
  readonly needs?: DatasetFormat
}

const file = (path: string, title: string, format: string, mediatype: string, text: string): TextFile => ({
  path,
  name: path.toLowerCase().replaceAll('/', '-').replaceAll('.', '-'),
  title,
  description: `${title}.`,
  format,
  mediatype,
  text,
})

const schema = (name: string, title: string, value: object): TextFile =>
  file(`schema/${name}.schema.json`, title, 'json', 'application/schema+json', `${readableJson(value)}\n`)

/** The codebook as a page, loaders, schemas, and the chart of the requests received in each year. */
export const texts = (received: readonly YearSum[]): TextFile[] => [
  file('codebook.md', 'The codebook to read', 'md', 'text/markdown', codebookPage(tables)),
  { ...file('load.sql', 'Loader and answers for DuckDB', 'sql', 'application/sql', loadSql(tables)), needs: 'parquet' },
  {
    ...file(
      'load.py',
      'Loader and answers for Python with pandas',
      'py',
      'text/x-python',
      loadPandas(tables, codebook),
    ),
    needs: 'csv',
  },
  {
    ...file('load-polars.py', 'Loader and answers for polars, untested', 'py', 'text/x-python', loadPolars(tables)),
    needs: 'parquet',
  },
  { ...file('load.R', 'Loader and answers for R', 'r', 'text/x-r', loadR(tables, codebook)), needs: 'csv' },
  file(
    'applications-by-year.svg',
    'Chart of the requests received in each year',
    'svg',
    'image/svg+xml',
    applicationsChart(received),
  ),
  schema('report', 'JSON Schema of a report as extract writes it', reportJsonSchema()),
  ...[...tables, codebook].map((table) =>
    schema(table.name, `JSON Schema of a row of ${table.name}`, rowJsonSchema(table)),
  ),
]
