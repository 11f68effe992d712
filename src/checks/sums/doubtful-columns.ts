import { rowLabel } from '../../forms/merged-table.js'
import { cellPointer, rowPointer } from '../../model/cell-pointer.js'
import { type Finding, finding } from '../../model/findings/finding.js'
import { tablesOf } from '../checked-table.js'
import type { ReportUnderCheck } from '../rule.js'
import { sumOutcomes } from './sum-outcomes.js'

/** So many rows that do not add up, and more than do, are no misprints: the figures are in other columns. */
const LEAST_FAILED = 3

/**
 * Rows that add up in a table most of whose rows do not: they may do so by chance only, with their figures in the wrong
 * columns like those of the others, which the failed sums name.
 */
export const doubtfulColumns = (report: Pick<ReportUnderCheck, 'book' | 'form' | 'tableForms' | 'tables'>): Finding[] =>
  tablesOf(report).flatMap((checked): Finding[] => {
    const { table, form, rows } = checked
    const within = sumOutcomes(checked).filter(({ identity: { left, right } }) =>
      [...left, ...right].every(({ row }) => row === right[0]!.row),
    )
    const failed = within.filter(({ state }) => state === 'fail')
    const passed = within.filter(({ state, right }) => state === 'pass' && right !== 0)
    if (failed.length < LEAST_FAILED || failed.length <= passed.length) return []
    return passed.map(({ identity }) => {
      const { row } = identity.right[0]!
      const cells = Object.keys(rows[row]!).map((column) => cellPointer(table.id, row, column))
      const values = { table: table.title, label: rowLabel(table, row, form) }
      return finding('columns-doubtful', values, { pointer: rowPointer(table.id, row), cells })
    })
  })
