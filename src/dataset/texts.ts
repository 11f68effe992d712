import type { FormBook } from '../forms/form-book.js'
import { readableJson } from '../outputs/readable-json.js'
import { reportJsonSchema } from '../outputs/report-json-schema.js'
import { applicationsChart, type YearSum } from './applications-chart.js'
import { codebookPage } from './codebook-page.js'
import type { DatasetFormat } from './dataset-format.js'
import { loadPandas } from './loaders/load-pandas.js'
import { loadPolars } from './loaders/load-polars.js'
import { loadR } from './loaders/load-r.js'
import { loadSql } from './loaders/load-sql.js'
import { questionsOf } from './questions-of.js'
import type { Resource } from './resource.js'
import { rowJsonSchema } from './row-json-schema.js'
import { codebookOf } from './tables/codebook-of.js'
import { tablesOf } from './tables/index.js'

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

/** The codebook as a page, loaders, schemas, and the chart of the requests received in each year, where the forms ask for them. */
export function texts(received: readonly YearSum[] | null, book: FormBook): TextFile[] {
  const tables = tablesOf(book)
  const codebook = codebookOf(book)
  const questions = questionsOf(book)
  return [
    file('codebook.md', 'The codebook to read', 'md', 'text/markdown', codebookPage(book)),
    {
      ...file('load.sql', 'Loader and answers for DuckDB', 'sql', 'application/sql', loadSql(tables, questions)),
      needs: 'parquet',
    },
    {
      ...file(
        'load.py',
        'Loader and answers for Python with pandas',
        'py',
        'text/x-python',
        loadPandas(tables, codebook, questions),
      ),
      needs: 'csv',
    },
    {
      ...file(
        'load-polars.py',
        'Loader and answers for polars, untested',
        'py',
        'text/x-python',
        loadPolars(tables, questions),
      ),
      needs: 'parquet',
    },
    {
      ...file('load.R', 'Loader and answers for R', 'r', 'text/x-r', loadR(tables, codebook, questions)),
      needs: 'csv',
    },
    ...(received === null
      ? []
      : [
          file(
            'applications-by-year.svg',
            'Chart of the requests received in each year',
            'svg',
            'image/svg+xml',
            applicationsChart(received),
          ),
        ]),
    schema('report', 'JSON Schema of a report as extract writes it', reportJsonSchema(book)),
    ...[...tables, codebook].map((table) =>
      schema(table.name, `JSON Schema of a row of ${table.name}`, rowJsonSchema(table)),
    ),
  ]
}
