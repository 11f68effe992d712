import type { FindingCode, Severity } from '../../model/findings/finding.js'

/** How often findings of one code and severity occur in a report. */
export interface CountedFinding {
  readonly code: FindingCode
  readonly severity: Severity
  readonly count: number
}

/** The findings counted by code and severity, in order of first appearance. */
export function countFindings(findings: readonly Omit<CountedFinding, 'count'>[]): CountedFinding[] {
  const counts = new Map<string, CountedFinding>()
  for (const { code, severity } of findings) {
    const key = `${code} ${severity}`
    counts.set(key, { code, severity, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  return [...counts.values()]
}

/** How many findings there are of each severity. */
export function countSeverities(findings: readonly CountedFinding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity, count } of findings) counts[severity] += count
  return counts
}
