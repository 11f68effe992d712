import type { DatasetTable, FieldType } from '../dataset-table.js'
import type { Question } from '../questions-of.js'
import { indented } from './indented.js'

/** What a column becomes; days are read apart. */
const types: Readonly<Record<Exclude<FieldType, 'date'>, string>> = {
  string: 'string',
  integer: 'Int64',
  number: 'float64',
  boolean: 'boolean',
}

const fieldTypes = ({ fields }: DatasetTable<never>): string =>
  fields.flatMap(({ name, type }) => (type === 'date' ? [] : [`'${name}': '${types[type]}'`])).join(', ')

const days = ({ fields }: DatasetTable<never>): string =>
  fields.flatMap(({ name, type }) => (type === 'date' ? [`'${name}'`] : [])).join(', ')

const reading = (table: DatasetTable<never>, folder: string): string =>
  `${table.name} = _read('${folder}${table.name}.csv', {${fieldTypes(table)}}, [${days(table)}])`

/** The text of `load.py`: a data frame for each table, and a function for each question. */
export const loadPandas = (
  tables: readonly DatasetTable<never>[],
  codebook: DatasetTable<never>,
  questions: readonly Question[],
): string => `"""pandas 1.5 or newer, in the folder of the dataset: from load import *

python3 load.py answers the questions below.
"""
from pathlib import Path

import pandas as pd

_folder = Path(__file__).resolve().parent


def _read(name, types, days):
    # only an empty field is missing: 'NA' and '-' are texts, and codes keep their zeros
    return pd.read_csv(_folder / name, dtype=types, parse_dates=days, keep_default_na=False, na_values=[''])


${tables.map((table) => reading(table, 'data/')).join('\n')}
${reading(codebook, '')}


${questions
  .map(
    ({ name, asks, pandas }) => `def ${name}():
    """${asks.zh} ${asks.en}"""
${indented(pandas, 4)}
`,
  )
  .join('\n\n')}

answers = {f.__name__: f for f in (${questions.map(({ name }) => name).join(', ')})}

if __name__ == '__main__':
    for name, answer in answers.items():
        print(name, answer().to_string(index=False), sep='\\n', end='\\n\\n')
`
