import { createHash } from 'node:crypto'
import type { Report } from '../../forms/report.js'
import { reportJson } from '../../outputs/report-json.js'
import { countFindings } from '../results/count-findings.js'
import type { ReadContext } from './document-reader.js'
import type { Job, Outcome } from './job.js'

/** The outcome of a job that gave `report`, which is staged where the run has an output folder. Throws `UsageError`. */
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
