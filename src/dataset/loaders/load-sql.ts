import type { DatasetTable } from '../dataset-table.js'
import type { Question } from '../questions-of.js'

const view = (name: string, folder: string): string =>
  `create or replace view ${name} as from read_parquet('${folder}${name}.parquet');`

/** The text of `load.sql`: a view for each table, and one for each question. */
export const loadSql = (
  tables: readonly DatasetTable<never>[],
  questions: readonly Question[],
): string => `-- DuckDB, in the folder of the dataset:
--   duckdb -init load.sql
-- or, where DuckDB runs already:
--   .read load.sql

${tables.map(({ name }) => view(name, 'data/')).join('\n')}
${view('codebook', '')}

${questions
  .map(({ name, asks, sql }) => `-- ${asks.zh}\n-- ${asks.en}\ncreate or replace view ${name} as\n${sql};\n`)
  .join('\n')}`
