import { rowLabel } from '../../forms/merged-table.js'
import { tablePointer } from '../../model/cell-pointer.js'
import { finding } from '../../model/finding.js'
import type { Words } from '../../model/words.js'
import { blankKinds } from '../blank-kinds.js'
import { type CheckedTable, pointerOf, tableName, tablesOf } from '../checked-table.js'
import { bothForms, type Outcome, outcome, type RuleKind, type RuleStatement } from '../rule.js'

const totalBlank: RuleStatement = {
  id: 'T3-TOTALBLANK',
  says: 'A row of table 3 with figures has a total.',
  forms: bothForms,
  severity: 'info',
}
const blankNotZero: RuleStatement = {
  id: 'T-BLANKNOTZERO',
  says: 'No cell of an official table is left blank.',
  forms: bothForms,
  severity: 'info',
}
const allEmpty: RuleStatement = {
  id: 'T-ALLZERO-OR-EMPTY',
  says: 'Table 3 holds at least one figure.',
  forms: bothForms,
  severity: 'info',
}

const REQUESTS = 't3_requests'
const TOTAL = 'total'

/** Rows that a message names; of more only the number is told. */
const NAMED_ROWS = 3

/** Rows of table 3 that print figures and leave the total blank; one finding for all of them. */
function blankTotals(table: CheckedTable): Outcome[] {
  const filled = Object.entries(table.rows).filter(([, row]) =>
    Object.entries(row).some(([column, { state }]) => column !== TOTAL && state === 'reported'),
  )
  const blank = filled.filter(([, row]) => row[TOTAL]?.state === 'blank').map(([row]) => row)
  const pointers = blank.map((row) => pointerOf(table, { row, column: TOTAL }))
  if (blank.length === 0) return [outcome(totalBlank, filled.length > 0 ? 'pass' : 'not-assessable')]
  const names = blank.slice(0, NAMED_ROWS).map((row) => `“${rowLabel(table.wording, row, table.form)}”`)
  const more = blank.length > NAMED_ROWS
  const rows: Words = { zh: names.join('、') + (more ? '等' : ''), en: names.join(', ') + (more ? ' …' : '') }
  const values = { table: tableName(table), count: blank.length, rows, rule: totalBlank.id }
  const at = blank.flatMap((row) => table.rows[row]![TOTAL]!.at)
  const details = { rule: totalBlank.id, pointer: tablePointer(table.wording.id), cells: pointers, at }
  return [outcome(totalBlank, 'fail', pointers, finding('total-blank', values, details))]
}

/** How many cells of a table are blank and how; nothing about a table that is blank altogether. */
function blankCells(table: CheckedTable): Outcome[] {
  const cells = table.cells.filter(({ entry }) => entry.raw !== null)
  const blank = cells.filter(({ entry }) => entry.state === 'blank')
  if (blank.length === cells.length) return [outcome(blankNotZero, 'not-assessable')]
  if (blank.length === 0) return [outcome(blankNotZero, 'pass')]
  const kinds = blankKinds(blank.map(({ entry }) => entry.raw ?? ''))
  const values = { table: tableName(table), total: cells.length, count: blank.length, kinds, rule: blankNotZero.id }
  const details = { rule: blankNotZero.id, pointer: tablePointer(table.wording.id) }
  return [outcome(blankNotZero, 'fail', [], finding('cells-blank', values, details))]
}

/** A table 3 without a figure is one that was not filled in. */
function emptyTable(table: CheckedTable): Outcome[] {
  const cells = table.cells.filter(({ entry }) => entry.raw !== null)
  if (cells.length === 0) return [outcome(allEmpty, 'not-assessable')]
  if (cells.some(({ entry }) => entry.state !== 'blank')) return [outcome(allEmpty, 'pass')]
  const details = { rule: allEmpty.id, pointer: tablePointer(table.wording.id) }
  return [
    outcome(allEmpty, 'fail', [], finding('table-empty', { table: tableName(table), rule: allEmpty.id }, details)),
  ]
}

/** What is blank, which is never zero. */
export const completeness: RuleKind = {
  rules: [totalBlank, blankNotZero, allEmpty],
  evaluate: (facts) =>
    tablesOf(facts).flatMap((table) => [
      ...(table.wording.id === REQUESTS ? [...blankTotals(table), ...emptyTable(table)] : []),
      ...blankCells(table),
    ]),
}
