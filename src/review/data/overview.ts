import type { Severity } from '../../model/findings/finding.js'
import type { Status } from '../../outputs/manifest-line.js'

/** A kind of finding with how often it was found, and in how many reports. */
export interface FindingCount {
  readonly code: string
  /** The worst that one of them has. */
  readonly severity: Severity
  readonly count: number
  readonly reports: number
}

/** Files that gave no report for one reason. */
export interface Reason {
  readonly code: string
  readonly message: string
  readonly count: number
}

/** How fast a run was, from the milliseconds that the manifest states for each file. */
export interface Throughput {
  readonly files: number
  readonly bytes: number
  readonly milliseconds: number
  readonly median: number
  readonly longest: number
  /** Files by the milliseconds that they took; `from` is inclusive, the next `from` is not. */
  readonly spread: readonly { readonly from: number; readonly files: number }[]
  readonly slowest: readonly { readonly path: string; readonly id: string | null; readonly milliseconds: number }[]
}

/** The reports in columns, as ten thousand objects would be several times as long; each list has one item a report. */
export interface ReportColumns {
  readonly ids: readonly string[]
  /** Index into `agencies`; -1 where none is named. */
  readonly agencies: readonly number[]
  /** 0 where it is not known. */
  readonly years: readonly number[]
  /** One letter a report: o ok, f flawed. */
  readonly statuses: string
  /** One letter a report: c counts, o does not (another of the same agency and year does). */
  readonly counting: string
  readonly errors: readonly number[]
  readonly warnings: readonly number[]
}

export interface OverviewAgency {
  readonly id: string
  readonly name: string
  /** Index into `regions`; -1 where it is not known. */
  readonly region: number
}

/** All that the first page needs; what only some visitors look at is in files of its own. */
export interface Overview {
  readonly program: string
  readonly statuses: Readonly<Record<Status, number>>
  readonly failures: readonly Reason[]
  readonly skipped: readonly Reason[]
  readonly findings: readonly FindingCount[]
  /** Names from the province down, joined with a slash. */
  readonly regions: readonly string[]
  /** By region, then name. */
  readonly agencies: readonly OverviewAgency[]
  readonly reports: ReportColumns
  readonly throughput: Throughput
  /** Pages that were drawn, and those that the stated size left no room for or that could not be drawn. */
  readonly images: { readonly drawn: number; readonly left: number } | null
}

/** Which reports have a kind of finding: index into the columns of the overview, and how many. */
export type ReportsWith = readonly (readonly [report: number, count: number])[]

/** Paths of the reports in the order of the columns, and of the files that failed with their reason. */
export interface PathList {
  readonly reports: readonly string[]
  readonly failed: readonly { readonly path: string; readonly code: string; readonly message: string }[]
}
