import type { Report } from '../forms/report.js'
import type { Severity } from '../model/finding.js'
import type { ManifestLine } from '../outputs/output.js'
import type { Fault } from './fault.js'
import type { Reading } from './read-inputs.js'

/** How many findings there are of each severity. */
export function countSeverities(findings: readonly { readonly severity: Severity }[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of findings) counts[severity]++
  return counts
}

/** What the manifest says of an input: exactly one of `report` and `fault` is there. */
export function manifestLine(reading: Reading, report: Report | null, fault: Fault | null): ManifestLine {
  const { input, source } = reading
  const findings = countSeverities(report?.findings ?? [])
  return {
    path: input.path,
    sha256: source?.sha256 ?? fault?.sha256 ?? null,
    bytes: source?.bytes.length ?? input.bytes,
    format: source?.format ?? null,
    status: report ? (findings.error > 0 ? 'flawed' : 'ok') : fault?.skipped ? 'skipped' : 'failed',
    report: report ? input.report : null,
    findings,
    archive: countSeverities([]),
    canonical: null,
    repeats: null,
    supersededBy: null,
    matchedAs: null,
    error: fault ? { code: fault.code, message: fault.message } : null,
    ms: reading.ms,
  }
}
