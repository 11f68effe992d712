import { type Finding, finding } from '../model/finding.js'
import type { Grid } from '../model/grid.js'
import { cellPointer, rowPointer, tablePointer } from '../model/table.js'
import { alignRows, type RowMatch } from './align-rows.js'
import { formOf } from './form-evidence.js'
import { hasHeaderAbove } from './header-rows.js'
import { missingEntry } from './read-entry.js'
import { type RowReading, readRows } from './read-rows.js'
import { type ReadTable, readTable } from './read-table.js'
import { NEAR } from './vocabulary.js'
import { rowLabel, sectionTables, type TableWording, tableWordings } from './wording.js'

/** The official tables of a document, and the form that they follow. */
export interface Matched {
  readonly form: string | null
  readonly tables: readonly ReadTable[]
  /** Ids of the tables in each grid, by its index. */
  readonly tablesOfGrid: readonly (readonly string[])[]
  readonly findings: readonly Finding[]
}

/** A row nearer than this to its label, or between two rows that follow each other in the form as well, is certain. */
const CERTAIN = 0.4

/** Further than this from its label, no neighbours make a row certain. */
const FAR = 0.6

/** Finds the official tables in the grids of a document, by their wording. */
export function matchTables(grids: readonly Grid[]): Matched {
  const readings = readRows(grids)
  const bare = (reading: RowReading, table: TableWording) =>
    reading.label === '' &&
    reading.figures.length >= table.columns.length / 2 &&
    hasHeaderAbove(readings, readings.indexOf(reading), table)
  const matches = [...new Set(tableWordings.map((table) => table.section))].flatMap((section) =>
    enough(alignRows(readings, sectionTables(section), bare)),
  )
  const form = formOf(grids, matches)
  const found = tableWordings
    .map((wording) => ({ wording, own: matches.filter((match) => match.table === wording) }))
    .filter(({ own }) => own.length > 0)
  const tables = found.map(({ wording, own }) => withMissingRows(readTable(wording, own, readings, grids, form)))
  return {
    form,
    tables,
    tablesOfGrid: grids.map((_, index) => tablesIn(index, tables, readings)),
    findings: [
      ...(form === null && tables.length > 0 ? [finding('form-unknown')] : []),
      ...missingTables(form, tables),
      ...tables.flatMap((table) => [
        ...table.findings,
        ...strangeRows(table, form),
        ...missingRows(table),
        ...uncertainRows(table, readings),
        ...extraRows(table, readings),
      ]),
    ],
  }
}

/** A section of which next to nothing was found is not there: a lone 规章 in some other table is no table 2. */
function enough(matches: readonly RowMatch[]): readonly RowMatch[] {
  const good = matches.filter((match) => match.distance < NEAR).length
  const wanted = Math.min(
    2,
    matches[0] ? sectionTables(matches[0].table.section).flatMap((table) => table.rows).length : 0,
  )
  return good >= wanted ? matches : []
}

const tablesIn = (grid: number, tables: readonly ReadTable[], readings: readonly RowReading[]): string[] =>
  tables
    .filter(({ matches }) => matches.some((match) => match.readings.some((index) => readings[index]!.grid === grid)))
    .map(({ wording }) => wording.id)

/** Rows that the form has and the document has not get an entry of state `missing` in every column. */
function withMissingRows(table: ReadTable): ReadTable {
  const columns = table.wording.columns.filter((column) => column.forms.includes(table.form))
  const rows = table.wording.rows.filter((row) => row.id in table.rows || row.forms.includes(table.form))
  const blankRow = () => Object.fromEntries(columns.map((column) => [column.id, missingEntry()]))
  return { ...table, rows: Object.fromEntries(rows.map((row) => [row.id, table.rows[row.id] ?? blankRow()])) }
}

function missingTables(form: string | null, tables: readonly ReadTable[]): Finding[] {
  const wanted = tableWordings.filter(({ versions }) => (form ? versions.has(form) : true))
  const missing = wanted.filter((wording) => !tables.some((table) => table.wording === wording))
  const expected = form ? missing : missing.filter(({ versions }) => versions.size > 1)
  return expected.map(({ id, title }) => finding('table-missing', { table: title }, { pointer: tablePointer(id) }))
}

/** Rows, and whole tables, of another form than the report's. */
function strangeRows({ wording, form: own, matches }: ReadTable, form: string | null): Finding[] {
  if (form === null) return []
  if (own !== form) {
    const details = { pointer: tablePointer(wording.id) }
    return [finding('row-of-another-form', { label: wording.title, form: own }, details)]
  }
  return matches
    .filter(({ row }) => !row.forms.includes(form))
    .map(({ row }) =>
      finding(
        'row-of-another-form',
        { label: row.label, form: row.forms.join('、') },
        { pointer: rowPointer(wording.id, row.id) },
      ),
    )
}

const isMissing = (table: ReadTable, row: string): boolean => !table.matches.some((match) => match.row.id === row)

function missingRows(table: ReadTable): Finding[] {
  const { wording, form, rows } = table
  return wording.rows
    .filter((row) => row.id in rows && row.forms.includes(form) && isMissing(table, row.id))
    .filter((row) => !row.groups.some((group) => !isMissing(table, group)))
    .map((row) => {
      const cells = Object.keys(rows[row.id]!).map((column) => cellPointer(wording.id, row.id, column))
      const pointer = rowPointer(wording.id, row.id)
      return finding('row-missing', { table: wording.title, label: rowLabel(wording, row.id) }, { pointer, cells })
    })
}

/** Matches that neither their label nor their neighbours make certain. */
function uncertainRows({ wording, rows, matches }: ReadTable, readings: readonly RowReading[]): Finding[] {
  return matches.flatMap((match, index) => {
    if (match.distance < CERTAIN && (match.row.labels.length === 0 || hasLabel(match, readings))) return []
    if (isBetweenNeighbours(wording, matches, index, readings) && hasLabel(match, readings)) return []
    const cells = Object.keys(rows[match.row.id]!).map((column) => cellPointer(wording.id, match.row.id, column))
    const text = match.readings.map((reading) => readings[reading]!.stub?.text ?? '').join('')
    const pointer = rowPointer(wording.id, match.row.id)
    return [finding('row-uncertain', { text, label: rowLabel(wording, match.row.id) }, { pointer, cells })]
  })
}

const hasLabel = (match: RowMatch, readings: readonly RowReading[]): boolean =>
  match.readings.some((index) => readings[index]!.label !== '')

/** The rows before and after in the document are the rows before and after in the form, and surely so. */
function isBetweenNeighbours(
  wording: TableWording,
  matches: readonly RowMatch[],
  index: number,
  readings: readonly RowReading[],
): boolean {
  const { row, readings: own } = matches[index]!
  const place = wording.rows.indexOf(row)
  const follows = (earlier: RowMatch | undefined, later: RowMatch | undefined) =>
    earlier !== undefined &&
    later !== undefined &&
    readings.slice(earlier.readings.at(-1)! + 1, later.readings[0]!).every((between) => between.wordsOnly)
  const previous = matches[index - 1]
  const next = matches[index + 1]
  const sure = (other: RowMatch | undefined, step: number) =>
    other !== undefined && other.row === wording.rows[place + step] && other.distance < NEAR
  const before = sure(previous, -1) && follows(previous, matches[index])
  const after = sure(next, 1) && follows(matches[index], next)
  return before && after && own.length === 1 && matches[index]!.distance < FAR
}

/** Rows with figures between the table's own that no form knows. */
function extraRows({ wording, matches }: ReadTable, readings: readonly RowReading[]): Finding[] {
  const used = new Set(matches.flatMap((match) => match.readings))
  const first = Math.min(...used)
  const last = Math.max(...used)
  return readings.flatMap((reading, index) => {
    if (index <= first || index >= last || used.has(index) || reading.wordsOnly) return []
    const at = reading.stub ? [...reading.stub.at] : reading.cells.flatMap((cell) => cell.at).slice(0, 1)
    return [finding('extra-row', { table: wording.title, label: reading.stub?.text ?? '' }, { at })]
  })
}
