import type { Finding, FindingCode } from '../../model/findings/finding.js'
import type { Values } from '../../model/words.js'
import {
  type Named,
  outcome,
  type ReportUnderCheck,
  type Rule,
  type RuleOutcome,
  type RuleState,
  ruleFinding,
} from '../rule.js'

/** Two reports of one agency, the second for the year after the first. */
export interface Pair {
  readonly earlier: ReportUnderCheck
  readonly later: ReportUnderCheck
}

/** One instance of a rule over two reports. `cells`, and the pointers of its finding, are those of the later one. */
export interface PairOutcome extends RuleOutcome {
  /** JSON Pointers into the earlier report. */
  readonly earlierCells: readonly string[]
}

/** Rules of one kind between two reports, and what they come to. The caller sees to it that the two belong together. */
export interface PairRuleKind {
  readonly rules: readonly Rule[]
  readonly evaluate: (pair: Pair) => readonly PairOutcome[]
}

/** Pointers of the cells that an instance compares, into each of the two reports. */
export interface PairCells {
  readonly earlier: readonly string[]
  readonly later: readonly string[]
}

export const pairOutcome = (rule: Rule, state: RuleState, cells: PairCells, found?: Finding): PairOutcome => ({
  ...outcome(rule, state, cells.later, found),
  earlierCells: cells.earlier,
})

/** A rule between two reports that fails over `cells`; what its finding names is in the later one. */
export const pairFails = (rule: Rule, code: FindingCode, values: Values, named: Named, cells: PairCells): PairOutcome =>
  pairOutcome(rule, 'fail', cells, ruleFinding(rule, code, values, named))

/** Whether the figures of the two compare: the scope of neither is known to be another than that of the other. */
export const isSameScope = ({ earlier, later }: Pair): boolean =>
  earlier.scope === null || later.scope === null || earlier.scope === later.scope
