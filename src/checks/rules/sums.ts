import type { CellKey } from '../../forms/form.js'
import { officialForms as forms } from '../../forms/official-book.js'
import { pointerOf, tablesOf } from '../checked-table.js'
import { type Outcome, outcome, type ReportFacts, type RuleKind, type RuleStatement } from '../rule.js'
import { groupBlank } from '../sums/group-blank.js'
import { partsBlank } from '../sums/parts-blank.js'
import { sumFinding, sumReason } from '../sums/sum-finding.js'
import { type SumOutcome, sumOutcomes } from '../sums/sum-outcomes.js'

/** The sums that the forms prescribe; each is stated in its form. */
const rules: readonly RuleStatement[] = [
  ...new Set(forms.flatMap((form) => form.tables.flatMap((table) => table.sums.map(({ rule }) => rule)))),
].map((id) => ({
  id,
  forms: forms
    .filter((form) => form.tables.some((table) => table.sums.some(({ rule }) => rule === id)))
    .map(({ id: form }) => form),
  severity: 'error',
  says: `${sumReason(id).en}.`,
}))

const cellsIn = ({ table, identity }: SumOutcome): string[] =>
  [...identity.left, ...identity.right].map((key: CellKey) => pointerOf(table, key))

function toOutcome(sum: SumOutcome): Outcome {
  const rule = rules.find(({ id }) => id === sum.identity.rule)!
  if (sum.state === 'fail') return outcome(rule, 'fail', cellsIn(sum), sumFinding(sum))
  if (sum.state !== 'not-assessable') return outcome(rule, sum.state, cellsIn(sum))
  const parts = partsBlank(sum)
  return parts ? outcome(rule, 'fail', cellsIn(sum), parts) : outcome(rule, sum.state, cellsIn(sum), groupBlank(sum))
}

export const sums: RuleKind = {
  rules,
  evaluate: (facts: ReportFacts) => tablesOf(facts).flatMap((table) => sumOutcomes(table).map(toOutcome)),
}
