import { type RetryOptions, type RetrySummary, retryFailed } from '../batch/runs/retry-failed.js'
import type { Limits } from '../model/limits.js'
import type { CommandContext } from './command-context.js'
import { DONE, FAILED, stoppedBy } from './exit-status.js'
import { type LogOptions, runLog } from './terminal/run-log.js'
import { runSummary } from './terminal/run-summary.js'

export interface RetryCommandOptions extends LogOptions, Omit<RetryOptions, 'tell' | 'stop' | 'limits'> {
  readonly limit?: Partial<Limits>
}

function retrySummary(summary: RetrySummary): string {
  const { retried, left } = summary
  if (retried + left === 0) return 'Nothing to retry\n'
  return `${retried} of ${retried + left} read again\n${runSummary({ ...summary, kept: 0 })}`
}

/** `nianbao retry`: reads again what failed in an earlier run; the exit status. */
export async function retry(options: RetryCommandOptions, context: CommandContext): Promise<number> {
  const { limit: limits = {}, ...rest } = options
  const log = runLog(context, options)
  try {
    const { stop, runner } = context
    const summary = await retryFailed({ ...rest, limits, tell: log.tell, stop }, runner)
    log.end()
    if (!options.quiet) context.out(retrySummary(summary))
    if (summary.left > 0) return stoppedBy(stop.reason)
    return summary.statuses.failed > 0 ? FAILED : DONE
  } finally {
    log.end()
  }
}
