import type { Finding } from '../../model/findings/finding.js'
import { type Severity, severities } from '../../model/findings/finding-kind.js'
import { groupBy } from '../../model/group-by.js'
import { type ManifestLine, type Status, statuses } from '../../outputs/manifest-line.js'
import type {
  FindingCount,
  Overview,
  OverviewAgency,
  PathList,
  Reason,
  ReportColumns,
  ReportsWith,
} from './overview.js'
import { throughputOf } from './throughput-of.js'

/** What the overview keeps of a report. */
export interface ReviewedReport {
  readonly id: string
  readonly path: string
  /** Id of its agency; null where none is named. */
  readonly agency: string | null
  readonly year: number | null
  readonly flawed: boolean
  readonly counts: boolean
  readonly errors: number
  readonly warnings: number
  /** Its findings, those between reports that name it among them, by code: how many, and the worst. */
  readonly codes: ReadonlyMap<string, { readonly count: number; readonly severity: Severity }>
}

/** Findings by code: how many, and the worst. */
export function codesOf(findings: readonly Pick<Finding, 'code' | 'severity'>[]): ReviewedReport['codes'] {
  return new Map(
    [...groupBy(findings, ({ code }) => code)].map(([code, same]) => [
      code,
      {
        count: same.length,
        severity: severities.find((severity) => same.some((found) => found.severity === severity))!,
      },
    ]),
  )
}

export interface ReviewedAgency {
  readonly id: string
  readonly name: string
  /** From the province down. */
  readonly region: readonly string[]
}

/** The overview and what it leaves to files of its own. */
export interface OverviewFiles {
  readonly overview: Overview
  readonly paths: PathList
  readonly reportsWith: ReadonlyMap<string, ReportsWith>
}

interface Reviewed {
  readonly program: string
  readonly lines: readonly ManifestLine[]
  readonly reports: readonly ReviewedReport[]
  readonly agencies: readonly ReviewedAgency[]
  readonly images: Overview['images']
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The overview of an archive: agencies by region and name, their reports with the newest first. */
export function overviewOf({ program, lines, reports, agencies, images }: Reviewed): OverviewFiles {
  const regionOf = ({ region }: ReviewedAgency): string => region.join('/')
  const known = [...agencies].sort((a, b) => compare(regionOf(a), regionOf(b)) || compare(a.name, b.name))
  const regions = [...new Set(known.map(regionOf))].filter((region) => region !== '')
  const placeOf = new Map(known.map(({ id }, index) => [id, index]))
  const indexOf = ({ agency }: ReviewedReport): number => (agency === null ? -1 : placeOf.get(agency)!)
  const ordered = [...reports].sort(
    (a, b) => indexOf(a) - indexOf(b) || (b.year ?? 0) - (a.year ?? 0) || compare(a.path, b.path),
  )
  const ids = new Map(ordered.map(({ path, id }) => [path, id]))
  const opened = lines.filter(({ status }) => status !== 'skipped')
  return {
    overview: {
      program,
      statuses: countStatuses(lines),
      failures: reasonsOf(lines, 'failed'),
      skipped: reasonsOf(lines, 'skipped'),
      findings: findingCounts(ordered),
      regions,
      agencies: known.map(
        (agency): OverviewAgency => ({
          id: agency.id,
          name: agency.name,
          region: regions.indexOf(regionOf(agency)),
        }),
      ),
      reports: columnsOf(ordered, indexOf),
      throughput: throughputOf(
        opened.map(({ path, bytes, ms }) => ({
          path,
          id: ids.get(path) ?? null,
          bytes: bytes ?? 0,
          milliseconds: ms,
        })),
      ),
      images,
    },
    paths: {
      reports: ordered.map(({ path }) => path),
      failed: lines.flatMap(({ path, status, error }) => (status === 'failed' && error ? [{ path, ...error }] : [])),
    },
    reportsWith: reportsByCode(ordered),
  }
}

const columnsOf = (reports: readonly ReviewedReport[], indexOf: (report: ReviewedReport) => number): ReportColumns => ({
  ids: reports.map(({ id }) => id),
  agencies: reports.map(indexOf),
  years: reports.map(({ year }) => year ?? 0),
  statuses: reports.map(({ flawed }) => (flawed ? 'f' : 'o')).join(''),
  counting: reports.map(({ counts }) => (counts ? 'c' : 'o')).join(''),
  errors: reports.map(({ errors }) => errors),
  warnings: reports.map(({ warnings }) => warnings),
})

function countStatuses(lines: readonly ManifestLine[]): Record<Status, number> {
  const counts = Object.fromEntries(statuses.map((status) => [status, 0])) as Record<Status, number>
  for (const { status } of lines) counts[status]++
  return counts
}

/** Why files gave no report, the most frequent reason first. */
function reasonsOf(lines: readonly ManifestLine[], status: Status): Reason[] {
  const errors = lines.flatMap((line) => (line.status === status && line.error ? [line.error] : []))
  return [...groupBy(errors, ({ code, message }) => `${code} ${message}`).values()]
    .map((same) => ({ ...same[0]!, count: same.length }))
    .sort((a, b) => b.count - a.count || compare(a.code, b.code))
}

/** The kinds of findings, errors first, then by the number of reports that have them. */
function findingCounts(reports: readonly ReviewedReport[]): FindingCount[] {
  const counts = new Map<string, { severity: Severity; count: number; reports: number }>()
  for (const { codes } of reports) {
    for (const [code, { count, severity }] of codes) {
      const before = counts.get(code) ?? { severity: 'info', count: 0, reports: 0 }
      counts.set(code, {
        severity: rank(severity) < rank(before.severity) ? severity : before.severity,
        count: before.count + count,
        reports: before.reports + 1,
      })
    }
  }
  return [...counts]
    .map(([code, rest]) => ({ code, ...rest }))
    .sort((a, b) => rank(a.severity) - rank(b.severity) || b.reports - a.reports || compare(a.code, b.code))
}

const rank = (severity: Severity): number => severities.indexOf(severity)

function reportsByCode(reports: readonly ReviewedReport[]): Map<string, ReportsWith> {
  const byCode = new Map<string, [number, number][]>()
  reports.forEach(({ codes }, index) => {
    for (const [code, { count }] of codes) {
      const own = byCode.get(code)
      if (own) own.push([index, count])
      else byCode.set(code, [[index, count]])
    }
  })
  return byCode
}
