import type { FormBook } from '../../forms/form-book.js'
import type { Report } from '../../forms/report.js'
import type { ManifestLine } from '../../outputs/manifest-line.js'
import { type Balance, balanceOf } from './balance.js'
import type { ReviewedAgency } from './overview-of.js'
import { pointsOf, type Series, seriesOf } from './series.js'
import { type NamedReport, type ShownFinding, shownFinding } from './shown-finding.js'

/** A report of an agency that counts for its year, and the others of that year. */
export interface AgencyYear extends NamedReport {
  readonly year: number | null
  readonly status: string
  readonly form: string | null
  readonly balance: Balance | null
  readonly copies: readonly NamedReport[]
}

/** All that the review shows of an agency over the years. */
export interface AgencyYears extends ReviewedAgency {
  readonly years: readonly AgencyYear[]
  readonly series: readonly Series[]
  /** Findings between its reports. */
  readonly findings: readonly ShownFinding[]
}

/** A report of an agency with its line of the manifest; its findings are those that hold now. */
export interface AgencyReport {
  readonly id: string
  readonly line: Pick<ManifestLine, 'path' | 'status' | 'canonical'>
  readonly report: Report
}

const yearOf = ({ report }: Pick<AgencyReport, 'report'>): number => report.year ?? 0

/** Whose reports they are, as the newest that tells it says. */
export function agencyOf(id: string, reports: readonly Pick<AgencyReport, 'report'>[]): ReviewedAgency {
  const newest = [...reports].sort((a, b) => yearOf(b) - yearOf(a)).map(({ report }) => report.agency)
  return {
    id,
    name: newest.find(({ name }) => name !== null)?.name ?? '',
    region: newest.find(({ region }) => region !== null)?.region?.path ?? [],
  }
}

/** The reports of an agency that count, year by year, with their figures; `between` are the findings between them. */
export function agencyYears(
  agency: ReviewedAgency,
  reports: readonly AgencyReport[],
  between: Parameters<typeof shownFinding>[0][],
  book: FormBook,
): AgencyYears {
  const named = ({ id, line }: AgencyReport): NamedReport => ({ path: line.path, id })
  const ordered = [...reports].sort((a, b) => yearOf(a) - yearOf(b))
  const counting = ordered.filter(({ line }) => line.canonical !== false)
  return {
    ...agency,
    years: counting.map((one) => ({
      ...named(one),
      year: one.report.year,
      status: one.line.status,
      form: one.report.form,
      balance: balanceOf(one.report, book),
      copies: ordered
        .filter(({ line, report }) => line.canonical === false && report.year === one.report.year)
        .map(named),
    })),
    series: seriesOf(
      counting.flatMap(({ report }) => (report.year === null ? [] : [pointsOf(report, report.year, book)])),
      book,
    ),
    findings: between.map(shownFinding),
  }
}
