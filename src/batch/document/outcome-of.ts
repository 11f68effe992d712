import { createHash } from 'node:crypto'
import type { Report } from '../../forms/report.js'
import { reportJson } from '../../outputs/report-json.js'
import { countFindings } from '../results/count-findings.js'
import type { Job, Outcome } from './job.js'
import type { ReadContext } from './read-context.js'

/** What a report comes to; it is written where anything is. Throws `UsageError` where it cannot be. */
export async function outcomeOf(
  report: Report,
  job: Job,
  { out, stage }: Pick<ReadContext, 'out' | 'stage'>,
): Promise<Outcome> {
  const { year, form } = report
  const findings = countFindings(report.findings)
  if (out === null) return { kind: 'report', temporary: null, reportSha256: null, findings, year, form }
  const text = reportJson(report)
  const temporary = await stage(job, text)
  const reportSha256 = createHash('sha256').update(text).digest('hex')
  return { kind: 'report', temporary, reportSha256, findings, year, form }
}
