import { rowLabel } from '../../forms/merged-table.js'
import { tablePointer } from '../../model/cell-pointer.js'
import type { Words } from '../../model/words.js'
import { blankKinds } from '../blank-kinds.js'
import { type CheckedTable, pointerOf, tableName, tablesOf } from '../checked-table.js'
import { fails, outcome, type Rule, type RuleKind, type RuleOutcome } from '../rule.js'

const totalBlank: Rule = {
  id: 'T3-TOTALBLANK',
  says: 'A row with figures has a total, if the form requires both, as in table 3.',
  severity: 'info',
}
const blankNotZero: Rule = {
  id: 'T-BLANKNOTZERO',
  says: 'No cell of an official table is left blank.',
  severity: 'info',
}
const allEmpty: Rule = {
  id: 'T-ALLZERO-OR-EMPTY',
  says: 'A table that no report leaves empty, such as table 3, holds at least one figure.',
  severity: 'info',
}

/** Rows that a message names; of more only the number is told. */
const NAMED_ROWS = 3

/** The columns of the totals of rows that are to be filled in, in this version of a table. */
const filledTotals = ({ version }: CheckedTable): string[] =>
  (version.sums ?? []).flatMap(({ across, filled, right }) => (across === 'rows' && filled ? right : []))

/** Rows that print figures and leave the total blank; one finding for all of them. */
function blankTotals(checked: CheckedTable, total: string): RuleOutcome {
  const { table, form, rows } = checked
  const filled = Object.entries(rows).filter(([, row]) =>
    Object.entries(row).some(([column, { state }]) => column !== total && state === 'reported'),
  )
  const blank = filled.filter(([, row]) => row[total]?.state === 'blank').map(([row]) => row)
  if (blank.length === 0) return outcome(totalBlank, filled.length > 0 ? 'pass' : 'not-assessable')
  const names = blank.slice(0, NAMED_ROWS).map((row) => `“${rowLabel(table, row, form)}”`)
  const more = blank.length > NAMED_ROWS
  const listed: Words = { zh: names.join('、') + (more ? '等' : ''), en: names.join(', ') + (more ? ' …' : '') }
  const values = { table: tableName(checked), count: blank.length, rows: listed }
  return fails(totalBlank, 'total-blank', values, {
    pointer: tablePointer(table.id),
    cells: blank.map((row) => pointerOf(checked, { row, column: total })),
    at: blank.flatMap((row) => rows[row]![total]!.at),
  })
}

/** How many cells of a table are blank and how; nothing about a table that is blank altogether. */
function blankCells(checked: CheckedTable): RuleOutcome {
  const cells = checked.cells.filter(({ entry }) => entry.raw !== null)
  const blank = cells.filter(({ entry }) => entry.state === 'blank')
  if (blank.length === cells.length) return outcome(blankNotZero, 'not-assessable')
  if (blank.length === 0) return outcome(blankNotZero, 'pass')
  const kinds = blankKinds(blank.map(({ entry }) => entry.raw ?? ''))
  const values = { table: tableName(checked), total: cells.length, count: blank.length, kinds }
  return fails(blankNotZero, 'cells-blank', values, { pointer: tablePointer(checked.table.id) })
}

/** A table without a figure that no report leaves empty is one that was not filled in. */
function emptyTable(checked: CheckedTable): RuleOutcome {
  const cells = checked.cells.filter(({ entry }) => entry.raw !== null)
  if (cells.length === 0) return outcome(allEmpty, 'not-assessable')
  if (cells.some(({ entry }) => entry.state !== 'blank')) return outcome(allEmpty, 'pass')
  return fails(allEmpty, 'table-empty', { table: tableName(checked) }, { pointer: tablePointer(checked.table.id) })
}

/** What is blank, which is never zero. */
export const completeness: RuleKind = {
  rules: () => [totalBlank, blankNotZero, allEmpty],
  evaluate: (report) =>
    tablesOf(report).flatMap((checked) => [
      ...filledTotals(checked).map((total) => blankTotals(checked, total)),
      ...(checked.version.filled ? [emptyTable(checked)] : []),
      blankCells(checked),
    ]),
}
