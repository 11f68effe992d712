import type { ArchiveFinding } from '../../checks/archive/index.js'
import type { ErrorCode } from '../../model/extraction-error.js'
import type { FindingCode, Severity } from '../../model/findings/finding.js'
import type { ManifestLine, Status } from '../../outputs/manifest-line.js'
import type { CountedFinding } from './count-findings.js'

export interface FindingCount {
  readonly code: FindingCode
  readonly severity: Severity
  /** How often, and in how many reports. */
  readonly count: number
  readonly reports: number
}

export interface Failure {
  readonly path: string
  readonly code: ErrorCode
  readonly message: string
}

/** What became of a run, counted. */
export interface RunTally {
  readonly files: number
  readonly statuses: Readonly<Record<Status, number>>
  /** Most frequent first. */
  readonly findings: readonly FindingCount[]
  /** The failed inputs in the order of the manifest. */
  readonly failures: readonly Failure[]
  /** Skipped inputs by why. */
  readonly skipped: Readonly<Partial<Record<ErrorCode, number>>>
}

/** Counts results one by one, so that no report has to stay in memory. */
export function runTally(): {
  add: (line: Pick<ManifestLine, 'path' | 'status' | 'error'>, found: readonly CountedFinding[]) => void
  addArchive: (findings: readonly ArchiveFinding[]) => void
  result: () => RunTally
} {
  const statuses = { ok: 0, flawed: 0, failed: 0, skipped: 0 }
  const findings = new Map<string, FindingCount>()
  const failures: Failure[] = []
  const skipped: Partial<Record<ErrorCode, number>> = {}
  const count = (code: FindingCode, severity: Severity, times: number, reports: number): void => {
    const key = `${code} ${severity}`
    const before = findings.get(key) ?? { code, severity, count: 0, reports: 0 }
    findings.set(key, { ...before, count: before.count + times, reports: before.reports + reports })
  }
  return {
    addArchive: (found) => {
      for (const { code, severity, files } of found) count(code, severity, 1, files.length)
    },
    add(line, found) {
      statuses[line.status]++
      if (line.status === 'failed' && line.error) failures.push({ path: line.path, ...line.error })
      if (line.status === 'skipped' && line.error) skipped[line.error.code] = (skipped[line.error.code] ?? 0) + 1
      for (const { code, severity, count: times } of found) count(code, severity, times, 1)
    },
    result: () => ({
      files: Object.values(statuses).reduce((sum, count) => sum + count, 0),
      statuses,
      findings: [...findings.values()].sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1)),
      failures,
      skipped,
    }),
  }
}
