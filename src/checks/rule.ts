import type { FormBook } from '../forms/form-book.js'
import type { Report } from '../forms/report.js'
import { type Finding, type FindingCode, finding } from '../model/findings/finding.js'
import type { Severity } from '../model/findings/finding-kind.js'
import type { Values } from '../model/words.js'

/** What the rules look at: a report without its findings, as extracted or as read back from its file. */
export type ReportFacts = Pick<
  Report,
  | 'title'
  | 'agency'
  | 'year'
  | 'form'
  | 'tableForms'
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

/** A report and the book of the forms that its tables may follow. */
export type ReportUnderCheck = ReportFacts & { readonly book: FormBook }

/** How one instance of a rule stands: it holds, fails, cannot be judged, or served to infer one of its own cells. */
export type RuleState = 'pass' | 'fail' | 'not-assessable' | 'derived'

/** A rule by its published id, and what its failure weighs. It is applied wherever the cells are that it is about. */
export interface Rule {
  readonly id: string
  /** What has to hold, in one sentence for the documentation. */
  readonly says: string
  readonly severity: Severity
}

/** One instance of a rule over a report. */
export interface RuleOutcome {
  readonly rule: string
  readonly state: RuleState
  /** JSON Pointers of the cells that it compares. */
  readonly cells: readonly string[]
  /** What it finds: always where it fails, and where there is something to say of what cannot be judged. */
  readonly finding?: Finding
}

/** Rules of one kind, and what they come to in one report, instance by instance. */
export interface RuleKind {
  /** The rules as they are stated, those that the forms of a book state included. */
  readonly rules: (book: FormBook) => readonly Rule[]
  readonly evaluate: (report: ReportUnderCheck) => readonly RuleOutcome[]
}

export const outcome = (rule: Rule, state: RuleState, cells: readonly string[] = [], found?: Finding): RuleOutcome => ({
  rule: rule.id,
  state,
  cells,
  ...(found ? { finding: found } : {}),
})

/** What a finding of a rule names beside its message: the place in the report, the cells, the numbers. */
export type Named = Partial<Pick<Finding, 'pointer' | 'cells' | 'expected' | 'actual' | 'difference' | 'at'>>

/** The finding of a rule that fails: its id is in the message as in the finding, which weighs what the rule does. */
export const ruleFinding = (
  { id, severity }: Pick<Rule, 'id' | 'severity'>,
  code: FindingCode,
  values: Values,
  named: Named,
): Finding => finding(code, { ...values, rule: id }, { rule: id, severity, ...named })

/** A rule that fails over `cells`; its finding names these where `named` names no others. */
export const fails = (
  rule: Rule,
  code: FindingCode,
  values: Values,
  named: Named,
  cells: readonly string[] = named.cells ?? [],
): RuleOutcome => outcome(rule, 'fail', cells, ruleFinding(rule, code, values, named))
