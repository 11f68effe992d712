import { applyCorrections } from '../../corrections/apply-corrections.js'
import { givenBook } from '../given-book.js'
import { programVersion } from '../program-version.js'
import type { ReadContext } from './document-reader.js'
import { valueOrFault } from './fault.js'
import type { Answer, Decide, Job, Outcome } from './job.js'
import { openDocument } from './open-document.js'
import { outcomeOf } from './outcome-of.js'
import { settleUnread } from './settle-unread.js'

const milliseconds = ({ user, system }: NodeJS.CpuUsage): number => Math.round((user + system) / 1000)

/**
 * Reads one document: its bytes, once, then what `decide` says of them. A fault of the document is in the answer. Throws
 * `UsageError` where the report cannot be written.
 */
export async function readDocument(job: Job, decide: Decide, context: ReadContext): Promise<Answer> {
  const start = performance.now()
  const before = process.cpuUsage()
  let waited = 0
  const answer = (seen: Answer['seen'], outcome: Outcome, sidecarUnusable = false): Answer => ({
    seen,
    outcome,
    sidecarUnusable,
    ms: Math.round(performance.now() - start - waited),
    cpuMs: milliseconds(process.cpuUsage(before)),
  })
  const opened = await openDocument(job, context)
  if ('fault' in opened) return answer(null, { kind: 'fault', fault: opened.fault })
  const { source, seen, notes, sidecarUnusable } = opened
  const asked = performance.now()
  const decision = await decide(seen)
  waited = performance.now() - asked
  const unread = await settleUnread(job, decision, context)
  if (unread) return answer(seen, unread, sidecarUnusable)
  const extracted = await valueOrFault(() =>
    context.reader.extractReport(source, {
      ...context.read,
      ...notes,
      program: programVersion,
      forms: givenBook(context.forms),
    }),
  )
  if ('fault' in extracted) return answer(seen, { kind: 'fault', fault: extracted.fault }, sidecarUnusable)
  const corrections = 'corrections' in decision ? decision.corrections : []
  const report = applyCorrections(extracted.value, corrections)
  return answer(seen, await outcomeOf(report, job, context), sidecarUnusable)
}
