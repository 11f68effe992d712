import { mergeFolders } from '../batch/runs/merge-folders.js'
import type { CommandContext } from './command-context.js'
import { DONE, FAILED, stoppedBy } from './exit-status.js'
import { type LogOptions, runLog } from './terminal/run-log.js'
import { runSummary } from './terminal/run-summary.js'

export interface MergeCommandOptions extends LogOptions {
  readonly out: string
}

/** `nianbao merge`: puts the parts of an archive together; the exit status is that of a run over all of it. */
export async function merge(
  parts: readonly string[],
  options: MergeCommandOptions,
  context: CommandContext,
): Promise<number> {
  const log = runLog(context, options)
  try {
    const { stop, runner } = context
    const summary = await mergeFolders(parts, { out: options.out, tell: log.tell, stop }, runner)
    log.end()
    if (!options.quiet) context.out(runSummary({ ...summary, kept: 0 }))
    if (summary.left > 0) return stoppedBy(stop.reason)
    return summary.statuses.failed > 0 ? FAILED : DONE
  } finally {
    log.end()
  }
}
