import type { Balance } from './balance.js'
import type { Series } from './series.js'
import type { NamedReport, ShownFinding } from './shown-finding.js'

/** A report of an agency that counts for its year, and the others of that year. */
export interface AgencyYear extends NamedReport {
  readonly year: number | null
  readonly status: string
  readonly form: string | null
  readonly balance: Balance | null
  readonly copies: readonly NamedReport[]
}

/** All that the review shows of an agency over the years. */
export interface AgencyYears {
  readonly id: string
  readonly name: string
  /** From the province down; empty where it is not known. */
  readonly region: readonly string[]
  readonly years: readonly AgencyYear[]
  readonly series: readonly Series[]
  /** Findings between its reports. */
  readonly findings: readonly ShownFinding[]
}
