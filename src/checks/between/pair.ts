import type { Finding } from '../../model/finding.js'
import { type Outcome, outcome, type ReportFacts, type RuleState, type RuleStatement } from '../rule.js'

/** Two reports of one agency, the second for the year after the first. */
export interface Pair {
  readonly earlier: ReportFacts
  readonly later: ReportFacts
}

/** One instance of a rule over two reports. `cells`, and the pointers of its finding, are those of the later one. */
export interface PairOutcome extends Outcome {
  /** JSON Pointers into the earlier report. */
  readonly earlierCells: readonly string[]
}

/** Rules of one kind between two reports, and what they come to. The caller sees to it that the two belong together. */
export interface PairRuleKind {
  readonly rules: readonly RuleStatement[]
  readonly evaluate: (pair: Pair) => readonly PairOutcome[]
}

export const pairOutcome = (
  rule: RuleStatement,
  state: RuleState,
  cells: { readonly earlier: readonly string[]; readonly later: readonly string[] },
  finding?: Finding,
): PairOutcome => ({ ...outcome(rule, state, cells.later, finding), earlierCells: cells.earlier })

/** Whether the figures of the two compare: the scope of neither is known to be another than that of the other. */
export const isSameScope = ({ earlier, later }: Pair): boolean =>
  earlier.scope === null || later.scope === null || earlier.scope === later.scope
