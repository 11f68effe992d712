import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { questionsOf } from '../../src/dataset/questions-of.js'
import { officialBook } from '../../src/forms/official-book.js'
import { temporaryFolder } from '../src/temporary-folder.js'
import { expectedAnswers } from './expected-answers.js'
import { pandas, rLanguage } from './languages.js'
import type { MadeDataset } from './made-dataset.js'

const questions = questionsOf(officialBook())

/** Rows with numbers for what reads as one; shares to nine digits, as the languages add in different orders. */
const rounded = (rows: readonly (readonly unknown[])[]): unknown[][] =>
  rows.map((row) => row.map((value) => (Number.isFinite(Number(value)) ? Number(Number(value).toPrecision(9)) : value)))

function compare(made: MadeDataset, answers: Readonly<Record<string, readonly (readonly unknown[])[]>>): void {
  const expected = expectedAnswers(made.run)
  expect(Object.keys(answers)).toEqual(questions.map(({ name }) => name))
  for (const { name } of questions)
    expect({ [name]: rounded(answers[name]!) }).toEqual({ [name]: rounded(expected[name]!) })
}

/** What a script of another language wrote, one CSV for each question with the fields that it states. */
function writtenAnswers(folder: string): Record<string, unknown[][]> {
  return Object.fromEntries(
    questions.map(({ name, fields }) => {
      const [head, ...rows] = parse(readFileSync(join(folder, `${name}.csv`), 'utf8')) as string[][]
      expect(head).toEqual(fields)
      return [name, rows]
    }),
  )
}

function run({ dataset }: MadeDataset, command: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(command, args, {
    cwd: dataset,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  })
  expect(stderr).toBe('')
  expect(status).toBe(0)
}

/** The five questions, put to a dataset in each language that has a loader. */
export function answersAgree(archive: string, made: MadeDataset): void {
  describe(`the five questions to ${archive}`, () => {
    it('are answered by DuckDB on the Parquet files', async () => {
      const connection = await (await DuckDBInstance.create()).connect()
      await connection.run(`set file_search_path = '${made.dataset}'`)
      await connection.run(readFileSync(join(made.dataset, 'load.sql'), 'utf8'))
      const answers: Record<string, unknown[][]> = {}
      for (const { name, fields } of questions) {
        const reader = await connection.runAndReadAll(`from ${name}`)
        expect(reader.columnNames()).toEqual(fields)
        answers[name] = reader.getRowsJson()
      }
      compare(made, answers)
    })

    const python = pandas()
    it.skipIf(python.command === null)(`are answered by ${python.name} on the CSV files`, async () => {
      const folder = await temporaryFolder()
      const script = `from load import answers
for name, answer in answers.items():
    answer().to_csv(f'${folder}/{name}.csv', index=False)`
      run(made, python.command!, ['-B', '-c', script])
      compare(made, writtenAnswers(folder))
    })

    const r = rLanguage()
    it.skipIf(r.command === null)(`are answered by ${r.name} on the CSV files`, async () => {
      const folder = await temporaryFolder()
      const script = `source('load.R', encoding = 'UTF-8')
for (name in names(answers)) write.csv(answers[[name]](), file.path('${folder}', paste0(name, '.csv')), row.names = FALSE)`
      run(made, r.command!, ['-e', script])
      compare(made, writtenAnswers(folder))
    })

    it.skipIf(python.command === null)(`and load-polars.py is at least Python (${python.name})`, () => {
      run(made, python.command!, ['-c', "compile(open('load-polars.py').read(), 'load-polars.py', 'exec')"])
    })
  })
}
