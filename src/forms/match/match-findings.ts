import { cellPointer, rowPointer, tablePointer } from '../../model/cell-pointer.js'
import { type Finding, finding } from '../../model/findings/finding.js'
import type { FormBook } from '../form-book.js'
import { type MergedTable, rowLabel } from '../merged-table.js'
import type { RowMatch } from './align-rows.js'
import { EXTRA_ROW, LIKELY, MISSING_ROW, NEAR, SURE } from './distances.js'
import type { RowReading } from './read-rows.js'
import type { ReadTable } from './read-table.js'

/** What is to be said about the tables of a document: those and the rows that lack, are strange, uncertain or too many. */
export const matchFindings = (
  form: string | null,
  tables: readonly ReadTable[],
  readings: readonly RowReading[],
  book: FormBook,
): readonly Finding[] => [
  ...(form === null && tables.length > 0 ? [finding('form-unknown')] : []),
  ...missingTables(form, tables, book),
  ...tables.flatMap((table) => [
    ...table.findings,
    ...strangeRows(table, form),
    ...missingRows(table),
    ...uncertainRows(table, readings),
    ...extraRows(table, readings),
  ]),
]

function missingTables(form: string | null, tables: readonly ReadTable[], book: FormBook): Finding[] {
  const wanted = book.tables.filter(({ versions }) => (form ? versions.has(form) : true))
  const missing = wanted.filter((table) => !tables.some((read) => read.table === table))
  const expected = form ? missing : missing.filter(({ versions }) => versions.size > 1)
  return expected.map(({ id, title }) => finding('table-missing', { table: title }, { pointer: tablePointer(id) }))
}

/** Rows, and whole tables, of another form than the report's. */
function strangeRows({ table, form: own, matches }: ReadTable, form: string | null): Finding[] {
  if (form === null) return []
  if (own !== form) {
    const details = { pointer: tablePointer(table.id) }
    return [finding('row-of-another-form', { label: table.title, form: own }, details)]
  }
  return matches
    .filter(({ row }) => !row.forms.includes(form))
    .map(({ row }) =>
      finding(
        'row-of-another-form',
        { label: row.label, form: row.forms.join('、') },
        { pointer: rowPointer(table.id, row.id) },
      ),
    )
}

const isMissing = ({ matches }: ReadTable, row: string): boolean => !matches.some((match) => match.row.id === row)

function missingRows(read: ReadTable): Finding[] {
  const { table, form, rows } = read
  return table.rows
    .filter((row) => row.id in rows && row.forms.includes(form) && isMissing(read, row.id))
    .filter((row) => !row.groups.some((group) => !isMissing(read, group)))
    .map((row) => {
      const cells = Object.keys(rows[row.id]!).map((column) => cellPointer(table.id, row.id, column))
      const pointer = rowPointer(table.id, row.id)
      return finding('row-missing', { table: table.title, label: rowLabel(table, row.id, form) }, { pointer, cells })
    })
}

/** Matches that neither their label nor their neighbours make certain. */
function uncertainRows({ table, form, rows, matches }: ReadTable, readings: readonly RowReading[]): Finding[] {
  const used = new Set(matches.flatMap((match) => match.readings))
  return matches.flatMap((match, index) => {
    const prints = match.readings.some((reading) => readings[reading]!.printed > 0)
    const certain = prints ? LIKELY : isBesideNameless(match, readings, used) ? 0 : SURE
    if (match.distance < certain && (match.row.labels.length === 0 || hasLabel(match, readings))) return []
    if (prints && isBetweenNeighbours(table, matches, index, readings) && hasLabel(match, readings)) return []
    const cells = Object.keys(rows[match.row.id]!).map((column) => cellPointer(table.id, match.row.id, column))
    const text = match.readings.map((reading) => readings[reading]!.stub?.text ?? '').join('')
    const pointer = rowPointer(table.id, match.row.id)
    return [finding('row-uncertain', { text, label: rowLabel(table, match.row.id, form) }, { pointer, cells })]
  })
}

/**
 * Whether a row that prints nothing is in several lines, or beside figures without a label or of no row of the form:
 * they may be its own. Lines of other cells that print nothing may be between.
 */
function isBesideNameless(
  { readings: own }: RowMatch,
  readings: readonly RowReading[],
  used: ReadonlySet<number>,
): boolean {
  if (own.length > 1) return true
  return [-1, 1].some((step) => {
    let at = own[0]! + step
    while (readings[at]?.printed === 0 && !used.has(at)) at += step
    const beside = readings[at]
    return beside !== undefined && beside.printed > 0 && (beside.label === '' || !used.has(at))
  })
}

const hasLabel = (match: RowMatch, readings: readonly RowReading[]): boolean =>
  match.readings.some((index) => readings[index]!.label !== '')

/** The rows before and after in the document are the rows before and after in the form, and surely so. */
function isBetweenNeighbours(
  table: MergedTable,
  matches: readonly RowMatch[],
  index: number,
  readings: readonly RowReading[],
): boolean {
  const { row, readings: own, distance } = matches[index]!
  const place = table.rows.indexOf(row)
  const follows = (earlier: RowMatch | undefined, later: RowMatch | undefined) =>
    earlier !== undefined &&
    later !== undefined &&
    readings.slice(earlier.readings.at(-1)! + 1, later.readings[0]!).every((between) => between.wordsOnly)
  const previous = matches[index - 1]
  const next = matches[index + 1]
  const sure = (other: RowMatch | undefined, step: number) =>
    other !== undefined && other.row === table.rows[place + step] && other.distance < NEAR
  const before = sure(previous, -1) && follows(previous, matches[index])
  const after = sure(next, 1) && follows(matches[index], next)
  return before && after && own.length === 1 && distance < MISSING_ROW + EXTRA_ROW
}

/** Rows with figures between the table's own that no form knows. */
function extraRows({ table, matches }: ReadTable, readings: readonly RowReading[]): Finding[] {
  const used = new Set(matches.flatMap((match) => match.readings))
  const first = Math.min(...used)
  const last = Math.max(...used)
  return readings.flatMap((reading, index) => {
    if (index <= first || index >= last || used.has(index) || reading.wordsOnly) return []
    const at = reading.stub ? [...reading.stub.at] : reading.cells.flatMap((cell) => cell.at).slice(0, 1)
    return [finding('extra-row', { table: table.title, label: reading.stub?.text ?? '' }, { at })]
  })
}
