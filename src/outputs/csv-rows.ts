import { stringify } from 'csv-stringify/sync'

export type CsvValue = string | number | null

/** Byte order mark: without it Excel takes UTF-8 for the code page of the machine. */
export const MARK = '\ufeff'

/** What makes a spreadsheet take a cell for a formula when it comes first (CWE-1236), in its full-width forms too. */
const FORMULA = /^[=+\-@\t\r\n\0＝＋－＠]/

/** The text as a spreadsheet shows it and never runs it: `'` goes before what would be a formula; a number stays one. */
export const guardFormula = (text: string): string =>
  FORMULA.test(text) && !/^[+-]?\d+(\.\d+)?$/.test(text) ? `'${text}` : text

/** Rows of a CSV file (RFC 4180 quoting, lines end in `\n`); null is an empty cell. */
export const csvRows = (rows: readonly (readonly CsvValue[])[]): string =>
  stringify(
    rows.map((row) => [...row]),
    { cast: { string: guardFormula } },
  )

/** The first line of a CSV file that Excel opens as UTF-8. */
export const csvHead = (columns: readonly string[]): string => MARK + csvRows([columns])
