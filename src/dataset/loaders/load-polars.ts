import type { DatasetTable } from '../dataset-table.js'
import type { Question } from '../questions-of.js'
import { indented } from './indented.js'

/** The text of `load-polars.py`: the same with polars, on the Parquet files. */
export const loadPolars = (
  tables: readonly DatasetTable<never>[],
  questions: readonly Question[],
): string => `"""polars, in the folder of the dataset. Untested: written from the documentation of polars 1.x."""
from pathlib import Path

import polars as pl

_folder = Path(__file__).resolve().parent

${tables.map(({ name }) => `${name} = pl.read_parquet(_folder / 'data/${name}.parquet')`).join('\n')}
codebook = pl.read_parquet(_folder / 'codebook.parquet')


${questions
  .map(
    ({ name, asks, polars }) => `def ${name}():
    """${asks.zh} ${asks.en}"""
${indented(polars, 4)}
`,
  )
  .join('\n\n')}`
