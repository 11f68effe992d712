import { pointerOf, tablesOf } from '../checked-table.js'
import { outcome, type RuleKind, type RuleOutcome } from '../rule.js'
import { groupBlank } from '../sums/group-blank.js'
import { partsBlank } from '../sums/parts-blank.js'
import { statedSum } from '../sums/stated-sum.js'
import { sumFinding } from '../sums/sum-finding.js'
import { type SumOutcome, sumOutcomes } from '../sums/sum-outcomes.js'
import { statedIn } from './stated-in.js'

const cellsIn = ({ table, identity }: SumOutcome): string[] =>
  [...identity.left, ...identity.right].map((key) => pointerOf(table, key))

function toOutcome(sum: SumOutcome): RuleOutcome {
  const { rule, state } = sum
  if (state === 'fail') return outcome(rule, 'fail', cellsIn(sum), sumFinding(sum))
  if (state !== 'not-assessable') return outcome(rule, state, cellsIn(sum))
  const parts = partsBlank(sum)
  return parts ? outcome(rule, 'fail', cellsIn(sum), parts) : outcome(rule, state, cellsIn(sum), groupBlank(sum))
}

/** The sums that the forms prescribe. */
export const sums: RuleKind = {
  rules: (book) => statedIn(book, ({ sums: stated = [] }) => stated.map(statedSum)),
  evaluate: (report) => tablesOf(report).flatMap((table) => sumOutcomes(table).map(toOutcome)),
}
