import type { Finding } from '../model/findings/finding.js'
import type { ReportUnderCheck, RuleKind, RuleOutcome } from './rule.js'
import { arithmetic } from './rules/arithmetic.js'
import { claims } from './rules/claims.js'
import { completeness } from './rules/completeness.js'
import { domains } from './rules/domains.js'
import { fees } from './rules/fees.js'
import { figures } from './rules/figures.js'
import { linear } from './rules/linear.js'
import { plausibility } from './rules/plausibility.js'
import { structure } from './rules/structure.js'
import { sums } from './rules/sums.js'
import { years } from './rules/years.js'
import { doubtfulColumns } from './sums/doubtful-columns.js'
import { suspectCells } from './sums/suspect-cells.js'

/** The rules within one report, kind by kind, in the order of their findings. */
export const ruleKinds: readonly RuleKind[] = [
  sums,
  domains,
  linear,
  figures,
  claims,
  arithmetic,
  years,
  structure,
  fees,
  plausibility,
  completeness,
]

/** The outcome of every instance of every rule in a report. */
export const evaluateRules = (report: ReportUnderCheck): RuleOutcome[] =>
  ruleKinds.flatMap(({ evaluate }) => evaluate(report))

/** What the rules find in a report. Printed figures are compared, never changed. */
export const checkReport = (report: ReportUnderCheck): Finding[] => [
  ...evaluateRules(report).flatMap(({ finding }) => finding ?? []),
  ...suspectCells(report),
  ...doubtfulColumns(report),
]
