import type { FormColumn, FormTable } from '../../forms/form.js'
import type { Entry } from '../../model/entry.js'
import type { FindingCode } from '../../model/findings/finding.js'
import { type CheckedTable, quotedCell, tablesOf } from '../checked-table.js'
import { fails, outcome, type Rule, type RuleKind, type RuleOutcome } from '../rule.js'

/** What a printed number must be in the columns of a rule. */
interface DomainRule extends Rule {
  readonly code: FindingCode
  readonly applies: (column: FormColumn, table: FormTable) => boolean
  readonly holds: (entry: Entry) => boolean
}

/** Two signs before a number: --253, +-3. */
const DOUBLED_SIGN = /^[+\-－＋−—–]\s*[+\-－＋−—–]/
const SIGN = /^\s*[+＋\-－−—–]\s*\d/

/** Whether a column of changes beside it says how it changed: their figures are easily put one column further. */
const hasChange = ({ id }: FormColumn, { columns }: FormTable): boolean =>
  columns.some((other) => other.value === 'change' && other.changes === id)

const rules: readonly DomainRule[] = [
  {
    id: 'V-NONNEG-INT',
    says: 'A count is a whole number, zero or more.',
    severity: 'error',
    code: 'not-a-count',
    applies: ({ value }) => value === 'count',
    holds: ({ value }) => Number.isInteger(value) && value! >= 0,
  },
  {
    id: 'V-DELTA-SIGNED',
    says: 'A change, such as 本年增/减, is a whole number with at most one sign.',
    severity: 'info',
    code: 'not-a-change',
    applies: ({ value }) => value === 'change',
    holds: ({ value, raw }) => Number.isInteger(value) && !DOUBLED_SIGN.test(raw?.trim() ?? ''),
  },
  {
    id: 'V-PRIOR-SIGN',
    says: 'A count next to a column of changes, such as 上一年项目数量, has no sign.',
    severity: 'warning',
    code: 'count-with-sign',
    applies: hasChange,
    holds: ({ raw }) => !SIGN.test(raw ?? ''),
  },
]

function evaluateRule(rule: DomainRule, table: CheckedTable): RuleOutcome[] {
  const { version } = table
  const columns = new Set(version.columns.filter((column) => rule.applies(column, version)).map(({ id }) => id))
  if (columns.size === 0) return []
  return table.cells.flatMap(({ key, pointer, entry }): RuleOutcome[] => {
    if (!columns.has(key.column)) return []
    if (entry.state !== 'reported') return [outcome(rule, 'not-assessable', [pointer])]
    if (rule.holds(entry)) return [outcome(rule, 'pass', [pointer])]
    const values = { where: quotedCell(table, key), raw: entry.raw ?? '' }
    const named = { pointer, cells: [pointer], actual: entry.value!, at: [...entry.at] }
    return [fails(rule, rule.code, values, named)]
  })
}

/** What kind of number a cell may hold. */
export const domains: RuleKind = {
  rules: () => rules,
  evaluate: (report) => tablesOf(report).flatMap((table) => rules.flatMap((rule) => evaluateRule(rule, table))),
}
