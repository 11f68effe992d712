import { groupBy } from '../../model/group-by.js'
import type { ArchiveFinding } from './archive-finding.js'
import { betweenYears } from './between-years.js'
import { CANONICAL, type CanonicalStatus, canonicalReports, type ReadReport } from './canonical-reports.js'
import { missingYears } from './missing-years.js'
import { regionParts } from './region-parts.js'
import { renamedAgencies } from './renamed-agencies.js'
import { repeatedFigures } from './repeated-figures.js'
import { byCodeUnits } from './report-name.js'
import type { ReportSummary } from './report-summary.js'
import { type InputBytes, sameFiles } from './same-files.js'
import { similarTexts } from './similar-texts.js'

export type { AgencyNames } from './agency-identity.js'
export { printedName } from './agency-identity.js'
export type { ArchiveFinding } from './archive-finding.js'
export type { CanonicalStatus } from './canonical-reports.js'
export { type ReportSummary, reportSummary } from './report-summary.js'
export type { InputBytes } from './same-files.js'

/** What an archive of reports comes to. */
export interface ArchiveOutcome {
  readonly findings: readonly ArchiveFinding[]
  /** What a report counts for. */
  readonly statusOf: (path: string) => CanonicalStatus
}

/**
 * The rules between the reports of an archive, over their summaries; `inputs` are all its files. Reports are read again, a few at a
 * time, only where a summary does not tell enough. The findings are in a fixed order.
 */
export async function checkArchive(
  summaries: readonly ReportSummary[],
  inputs: readonly InputBytes[],
  read: ReadReport,
): Promise<ArchiveOutcome> {
  const ordered = [...summaries].sort((a, b) => byCodeUnits(a.path, b.path))
  const { statuses, findings: copies } = await canonicalReports(ordered, read)
  const statusOf = (path: string): CanonicalStatus => statuses.get(path) ?? CANONICAL
  const counting = ordered.filter(({ path }) => statusOf(path).canonical)
  const agencies = [...groupBy(counting, ({ agency }) => agency?.key ?? null)]
    .flatMap(([key, reports]) => (key === null ? [] : [{ key, reports }]))
    .sort((a, b) => byCodeUnits(a.key, b.key))
  const everyReport = groupBy(ordered, ({ agency }) => agency?.key ?? null)
  const years: ArchiveFinding[] = []
  for (const { key, reports } of agencies) {
    years.push(...(await betweenYears(reports, read)), ...missingYears(everyReport.get(key)!))
  }
  const dated = agencies
    .map(({ key, reports }) => ({ key, reports: reports.filter(({ year }) => year !== null) }))
    .filter(({ reports }) => reports.length > 0)
  const findings = [
    ...sameFiles(inputs),
    ...copies,
    ...years,
    ...renamedAgencies(dated),
    ...(await regionParts(counting, read)),
    ...repeatedFigures(counting),
    ...(await similarTexts(counting, read)),
  ]
  return { findings, statusOf }
}
