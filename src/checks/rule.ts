import type { Report } from '../forms/report.js'
import type { Finding } from '../model/finding.js'
import type { Severity } from '../model/finding-kind.js'

/** What the rules look at: a report without its findings, as extracted or as read back from its file. */
export type ReportFacts = Pick<
  Report,
  | 'title'
  | 'agency'
  | 'year'
  | 'form'
  | 'period'
  | 'published'
  | 'scope'
  | 'processingFee'
  | 'preamble'
  | 'sections'
  | 'tables'
  | 'evidence'
  | 'figures'
>

/** How one instance of a rule stands: it holds, fails, cannot be judged, or served to infer one of its own cells. */
export type RuleState = 'pass' | 'fail' | 'not-assessable' | 'derived'

/** A rule by its published id, the forms whose reports it is for, and what its failure weighs. */
export interface RuleStatement {
  readonly id: string
  /** What has to hold, in one sentence for the documentation. */
  readonly says: string
  readonly forms: readonly string[]
  readonly severity: Severity
}

/** One instance of a rule over a report. */
export interface Outcome {
  readonly rule: string
  readonly state: RuleState
  /** JSON Pointers of the cells that it compares. */
  readonly cells: readonly string[]
  /** What it finds: always where it fails, and where there is something to say of what cannot be judged. */
  readonly finding?: Finding
}

/** Rules of one kind, stated as data, and what they come to in one report, instance by instance. */
export interface RuleKind {
  readonly rules: readonly RuleStatement[]
  readonly evaluate: (facts: ReportFacts) => readonly Outcome[]
}

export const bothForms: readonly string[] = ['F2019', 'F2021']

export const outcome = (
  rule: RuleStatement,
  state: RuleState,
  cells: readonly string[] = [],
  finding?: Finding,
): Outcome => ({ rule: rule.id, state, cells, ...(finding ? { finding } : {}) })
