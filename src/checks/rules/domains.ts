import type { Measure } from '../../forms/form.js'
import type { Entry } from '../../model/entry.js'
import type { FindingCode } from '../../model/finding.js'
import { finding } from '../../model/finding.js'
import { type CheckedTable, quotedCell, tablesOf } from '../checked-table.js'
import { bothForms, type Outcome, outcome, type RuleKind, type RuleStatement } from '../rule.js'

/** What a printed number must be in the columns of a rule. */
interface DomainRule extends RuleStatement {
  readonly code: FindingCode
  readonly applies: (column: string, measure: Measure['value']) => boolean
  readonly holds: (entry: Entry) => boolean
}

/** Two signs before a number: --253, +-3. */
const DOUBLED_SIGN = /^[+\-－＋−—–]\s*[+\-－＋−—–]/
const SIGN = /^\s*[+＋\-－−—–]\s*\d/

const rules: readonly DomainRule[] = [
  {
    id: 'V-NONNEG-INT',
    says: 'A count is a whole number not below zero.',
    forms: bothForms,
    severity: 'error',
    code: 'not-a-count',
    applies: (_, measure) => measure === 'count',
    holds: ({ value }) => Number.isInteger(value) && value! >= 0,
  },
  {
    id: 'V-DELTA-SIGNED',
    says: '本年增/减 is a whole number, with at most one sign.',
    forms: ['F2019'],
    severity: 'info',
    code: 'not-a-change',
    applies: (_, measure) => measure === 'change',
    holds: ({ value, raw }) => Number.isInteger(value) && !DOUBLED_SIGN.test(raw?.trim() ?? ''),
  },
  {
    id: 'V-PRIOR-SIGN',
    says: '上一年项目数量 bears no sign.',
    forms: ['F2019'],
    severity: 'warning',
    code: 'count-with-sign',
    applies: (column) => column === 'priorYearItemCount',
    holds: ({ raw }) => !SIGN.test(raw ?? ''),
  },
]

function evaluateRule(rule: DomainRule, table: CheckedTable): Outcome[] {
  if (!rule.forms.includes(table.form)) return []
  const columns = new Set(table.version.columns.filter(({ id, value }) => rule.applies(id, value)).map(({ id }) => id))
  if (columns.size === 0) return []
  return table.cells.flatMap(({ key, pointer, entry }): Outcome[] => {
    if (!columns.has(key.column)) return []
    if (entry.state !== 'reported') return [outcome(rule, 'not-assessable', [pointer])]
    if (rule.holds(entry)) return [outcome(rule, 'pass', [pointer])]
    const values = { where: quotedCell(table, key), raw: entry.raw ?? '', rule: rule.id }
    const details = {
      rule: rule.id,
      severity: rule.severity,
      pointer,
      cells: [pointer],
      actual: entry.value!,
      at: [...entry.at],
    }
    return [outcome(rule, 'fail', [pointer], finding(rule.code, values, details))]
  })
}

/** What kind of number a cell may hold. */
export const domains: RuleKind = {
  rules,
  evaluate: (facts) => tablesOf(facts).flatMap((table) => rules.flatMap((rule) => evaluateRule(rule, table))),
}
