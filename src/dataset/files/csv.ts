import { stringify } from 'csv-stringify/sync'
import { guardFormula, MARK } from '../../outputs/csv-rows.js'
import type { Value } from '../dataset-table.js'
import type { RowFormat } from './row-file.js'

const written = (value: Value): string => (value === null ? '' : String(value))

/** Rows of a CSV file: RFC 4180 quoting, lines end in `\n`, booleans are true and false, null is an empty cell. */
const lines = (rows: readonly (readonly Value[])[], writeText: (text: string) => string): string =>
  rows.length === 0
    ? ''
    : stringify(rows.map((row) => row.map((value) => (typeof value === 'string' ? writeText(value) : written(value)))))

const csvFormat =
  (mark: string, writeText: (text: string) => string): RowFormat =>
  (fields, sink) => {
    let head: string | null = mark + lines([fields.map(({ name }) => name)], (name) => name)
    const add = async (rows: readonly (readonly Value[])[]): Promise<void> => {
      const text = (head ?? '') + lines(rows, writeText)
      head = null
      if (text !== '') await sink(text)
    }
    return { add, finish: () => add([]) }
  }

/**
 * CSV for programs: UTF-8 without a byte order mark, every text as it is. Nothing is put before a text that a spreadsheet would
 * take for a formula: a program that reads `-` wants `-`. People who open files in a spreadsheet have `excelCsv`.
 */
export const csv: RowFormat = csvFormat('', (text) => text)

/** What a spreadsheet would take for a number, a date or a time, and so lose leading zeros or the text itself: 010010, 3-4, 1/2, 2E5, 3月4日. */
const LOOKS_LIKE_A_NUMBER = /^(?=.*\d)[\d\s.,+\-/:%eE¥$()年月日]{1,64}$/

/** A text as a spreadsheet shows it: `="010010"` is the way to say that it is one; before what would be a formula goes a `'`. */
export const spreadsheetText = (text: string): string =>
  LOOKS_LIKE_A_NUMBER.test(text.normalize('NFKC')) ? `="${text}"` : guardFormula(text)

/** CSV that Excel and LibreOffice open by double click: with a byte order mark, codes as text, no formula that is not ours. */
export const excelCsv: RowFormat = csvFormat(MARK, spreadsheetText)
