import type { Limits } from '../../src/model/limits.js'
import type { TablePlace } from '../../src/model/locator.js'
import { xmlAttribute } from './scan-xml.js'
import { type WordEvent, walkWord } from './walk-word.js'

/** A cell of a Word table as its markup states it. */
export interface WordCell {
  readonly at: TablePlace
  /** Columns of the table's grid that it covers (`w:gridSpan`). */
  span: number
  /** `w:vMerge`: it begins a cell over several rows, or goes on with the one above. */
  vertical: 'restart' | 'continue' | null
  /** `w:hMerge`, likewise with the cell before it. */
  horizontal: 'restart' | 'continue' | null
  hasText: boolean
}

export interface WordRow {
  /** Columns of the grid before the first and after the last cell (`w:gridBefore`, `w:gridAfter`). */
  before: number
  after: number
  /** Deleted by a tracked change, or hidden. */
  leftOut: boolean
  readonly cells: WordCell[]
}

/** A `w:tbl`. */
export interface WordTable {
  readonly rows: WordRow[]
}

export interface WordTables {
  /** Every `w:tbl` in document order, those within cells, text boxes and fallbacks of their own. */
  readonly tables: readonly WordTable[]
  /** Every `w:tc` in document order. */
  readonly cells: readonly WordCell[]
}

interface OpenTable {
  readonly table: WordTable
  readonly number: number
  /** The cell that is open in it, if any. */
  cell: WordCell | null
}

/** Columns that a property states; Word has 63 at most, and whoever lays the table out cuts them to what is allowed. */
function columnsOf(attributes: string): number {
  const columns = Number.parseInt(xmlAttribute(attributes, 'val') ?? '', 10)
  return columns > 0 ? Math.min(columns, Number.MAX_SAFE_INTEGER) : 0
}

/** Whether a property that is switched on or off is on. (ECMA-376 part 1, 17.17.4) */
export const isOn = (attributes: string): boolean => !/^(?:0|false|off)$/.test(xmlAttribute(attributes, 'val') ?? '')

const mergeOf = (attributes: string): 'restart' | 'continue' =>
  xmlAttribute(attributes, 'val') === 'restart' ? 'restart' : 'continue'

/** Notes what a property says about the row or the cell that it directly belongs to; former properties lie deeper. */
function noteProperty({ name, attributes, parents }: WordEvent, { table, cell }: OpenTable): void {
  const owner = parents.at(-2)
  const properties = parents.at(-1)
  const row = table.rows.at(-1)
  if (properties === 'w:tcPr' && owner === 'w:tc' && cell) {
    if (name === 'w:gridSpan') cell.span = columnsOf(attributes) || 1
    else if (name === 'w:vMerge') cell.vertical = mergeOf(attributes)
    else if (name === 'w:hMerge') cell.horizontal = mergeOf(attributes)
  } else if (properties === 'w:trPr' && owner === 'w:tr' && row) {
    if (name === 'w:gridBefore') row.before = columnsOf(attributes)
    else if (name === 'w:gridAfter') row.after = columnsOf(attributes)
    else if (name === 'w:del' || (name === 'w:hidden' && isOn(attributes))) row.leftOut = true
  }
}

/** The tables of the main part of a Word document, and their cells. */
export function readWordTables(xml: string, limits: Limits): WordTables {
  const tables: WordTable[] = []
  const cells: WordCell[] = []
  const open: OpenTable[] = []
  for (const event of walkWord(xml, limits)) {
    const { name } = event
    const current = open.at(-1)
    const row = current?.table.rows.at(-1)
    if (event.kind === 'close') {
      if (name === 'w:tbl') open.pop()
      else if (name === 'w:tc' && current) current.cell = null
    } else if (name === 'w:tbl') {
      const table: WordTable = { rows: [] }
      tables.push(table)
      open.push({ table, number: tables.length, cell: null })
    } else if (name === 'w:tr') {
      current?.table.rows.push({ before: 0, after: 0, leftOut: false, cells: [] })
    } else if (name === 'w:tc') {
      const at = {
        table: current?.number ?? 1,
        row: current?.table.rows.length || 1,
        cell: (row?.cells.length ?? 0) + 1,
      }
      const cell: WordCell = { at, span: 1, vertical: null, horizontal: null, hasText: false }
      cells.push(cell)
      row?.cells.push(cell)
      if (current) current.cell = cell
    } else if (name === 'w:t' && current?.cell) {
      current.cell.hasText ||= xml.slice(event.end, xml.indexOf('<', event.end)).trim() !== ''
    } else if (current) {
      noteProperty(event, current)
    }
  }
  return { tables, cells }
}
