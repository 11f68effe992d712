import { type SeparatedRecord, separatedRecord } from './separated-record.js'
import type { TableShape } from './table-shape.js'
import { tablesOfRecords } from './tables-of-records.js'

/** What parts the fields of a line; tabs are told by every line of text itself, unless fields are quoted. */
const SEPARATORS = [',', ';', '，', '；', '\t'] as const

/** Rows with equally many fields make a table. */
const FEWEST_ROWS = 2

/** Fields of a row from which on it is none of a sentence; quotation marks around fields speak for themselves. */
const FEWEST_FIELDS = 3

/**
 * Values parted by commas, semicolons or tabs, a field in quotation marks where it holds one (RFC 4180). A row with a single
 * field is a line of text: a title, a heading, a paragraph that stands in the sheet.
 */
export const separatedTable: TableShape = (lines, at, limits) => {
  for (const separator of SEPARATORS) {
    const first = separatedRecord(lines, at, separator)
    if (!first || first.fields.length < 2 || (separator === '\t' && !first.quoted)) continue
    const records: SeparatedRecord[] = []
    let end = at
    while (end < lines.length) {
      const next = separatedRecord(lines, end, separator)
      if (!next || next.fields.length !== first.fields.length) break
      records.push(next)
      end += next.lines
    }
    const quoted = records.some((row) => row.quoted)
    if (!quoted && (separator === '，' || separator === '；' || isProse(records))) continue
    if (records.length < FEWEST_ROWS || (first.fields.length < FEWEST_FIELDS && !quoted && !hasFigures(records)))
      continue
    const [table, ...others] = tablesOfRecords(records, limits)
    return { lines: end - at, ...table!, others: others.map(({ blocks }) => blocks) }
  }
  return undefined
}

/** Rows whose fields have figures, as the second of two has. */
const hasFigures = (records: readonly SeparatedRecord[]): boolean =>
  records.some(({ fields }) => fields.slice(1).some(({ text }) => /^[-+]?\d[\d.]*\S{0,2}$/.test(text)))

/** Sentences have commas as well: long fields, and no row that prints a figure or nothing in one. */
const isProse = (records: readonly SeparatedRecord[]): boolean =>
  !records.some(({ fields }) => fields.slice(1).some(({ text }) => text === '' || /^[-+]?\d[\d.]*$/.test(text))) &&
  records.some(({ fields }) => fields.some(({ text }) => text.length > 40))
