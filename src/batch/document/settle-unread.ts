import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Report } from '../../forms/report.js'
import { wholeReport } from '../results/stored-report.js'
import type { ReadContext } from './document-reader.js'
import type { Decision, Job, Outcome } from './job.js'
import { outcomeOf } from './outcome-of.js'

async function isKept({ report }: Job, decision: Decision, out: string | null): Promise<boolean> {
  if (decision.do !== 'keep' || out === null) return false
  const bytes = await readFile(join(out, report)).catch(() => null)
  return bytes !== null && createHash('sha256').update(bytes).digest('hex') === decision.reportSha256
}

/** The report `from` under the path of this job; null where somebody removed or damaged it. */
function copied({ path }: Job, from: string, out: string): Report | null {
  try {
    const report = wholeReport(out, from)
    return { ...report, source: { ...report.source, path } }
  } catch {
    return null
  }
}

/**
 * The outcome of a job whose decision spares the extraction; null where the document has to be extracted. Throws
 * `UsageError` where a report cannot be written.
 */
export async function settleUnread(
  job: Job,
  decision: Decision,
  { out, stage }: Pick<ReadContext, 'out' | 'stage'>,
): Promise<Outcome | null> {
  if (decision.do === 'refuse') return { kind: 'fault', fault: decision.fault }
  if (await isKept(job, decision, out)) return { kind: 'kept' }
  if (decision.do !== 'copy') return null
  const { from, year, form } = decision
  if (out === null) return { kind: 'report', temporary: null, reportSha256: null, findings: [], year, form }
  const copy = copied(job, from, out)
  return copy && outcomeOf(copy, job, { out, stage })
}
