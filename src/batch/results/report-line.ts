import type { ManifestLine } from '../../outputs/manifest-line.js'
import type { Fault } from '../document/fault.js'
import type { Answer } from '../document/job.js'
import type { Input } from '../inputs/input.js'
import { type CountedFinding, countSeverities } from './count-findings.js'

/** What is known only after the checks across the archive. */
const unknownArchiveStatus = {
  archive: countSeverities([]),
  canonical: null,
  repeats: null,
  supersededBy: null,
  matchedAs: null,
} as const

/** The line of an input that gave no report. */
export function faultLine(input: Input, fault: Fault, answer?: Pick<Answer, 'seen' | 'ms'>): ManifestLine {
  const seen = answer?.seen ?? null
  return {
    path: input.path,
    sha256: seen?.sha256 ?? fault.sha256 ?? null,
    bytes: seen?.bytes ?? input.bytes,
    format: seen?.format ?? null,
    sidecar: seen?.sidecar ?? null,
    corrections: null,
    status: fault.skipped ? 'skipped' : 'failed',
    report: null,
    reportSha256: null,
    cells: null,
    findings: countSeverities([]),
    ...unknownArchiveStatus,
    error: { code: fault.code, message: fault.message },
    ms: answer?.ms ?? 0,
  }
}

/** The line of an input that gave a report with these findings. */
export function reportLine(
  input: Input,
  { seen, ms }: Pick<Answer, 'seen' | 'ms'>,
  report: {
    readonly reportSha256: string | null
    readonly corrections: string | null
    readonly findings: readonly CountedFinding[]
  },
): ManifestLine {
  const findings = countSeverities(report.findings)
  return {
    path: input.path,
    sha256: seen?.sha256 ?? null,
    bytes: seen?.bytes ?? input.bytes,
    format: seen?.format ?? null,
    sidecar: seen?.sidecar ?? null,
    corrections: report.corrections,
    status: findings.error > 0 ? 'flawed' : 'ok',
    report: input.report,
    reportSha256: report.reportSha256,
    cells: null,
    findings,
    ...unknownArchiveStatus,
    error: null,
    ms,
  }
}

/** A line of an earlier run whose report stays. */
export const keptLine = (line: ManifestLine): ManifestLine => {
  const { error, ms, ...rest } = line
  return { ...rest, ...unknownArchiveStatus, error, ms }
}
