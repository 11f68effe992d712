import { Command, Option } from 'commander'
import { type RetryOptions, type RetrySummary, retryFailed } from '../batch/runs/retry-failed.js'
import { errorCodes } from '../model/extraction-error.js'
import type { Limits } from '../model/limits.js'
import type { CommandContext } from './command-context.js'
import type { DefineCommand } from './define-command.js'
import { exitStatus, stoppedBy } from './exit-status.js'
import { helpTexts } from './options/help-texts.js'
import { option } from './options/option.js'
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
async function retry(options: RetryCommandOptions, context: CommandContext): Promise<number> {
  const { limit: limits = {}, ...rest } = options
  const log = runLog(context, options)
  try {
    const { stop, runner } = context
    const summary = await retryFailed({ ...rest, limits, tell: log.tell, stop }, runner)
    log.end()
    if (!options.quiet) context.out(retrySummary(summary))
    if (summary.left > 0) return stoppedBy(stop.reason)
    return summary.statuses.failed > 0 ? exitStatus.failed : exitStatus.done
  } finally {
    log.end()
  }
}

/** `nianbao retry`. */
export const retryCommand: DefineCommand = (context, run) =>
  new Command('retry')
    .summary('read again what failed')
    .description(
      'Reads again what failed in the run whose results are in the output folder, with the options of that run, and makes its files anew.',
    )
    .addOption(option.out())
    .addOption(new Option('--failed <code>', 'only what failed for this reason').choices(errorCodes))
    .addOption(option.password())
    .addOption(option.limit())
    .addOption(option.jobs())
    .addOption(option.timeout())
    .addOption(option.maxMemory())
    .option('--quiet', 'print nothing but what failed')
    .option('--log-json', 'write progress and problems as JSON, one object a line')
    .addHelpText('after', `${helpTexts.limitList}\n${helpTexts.statuses}`)
    .action((options: RetryCommandOptions) => run(() => retry(options, context)))
