import { Command } from 'commander'
import { mergeFolders } from '../batch/runs/merge-folders.js'
import type { CommandContext } from './command-context.js'
import type { DefineCommand } from './define-command.js'
import { exitStatus, stoppedBy } from './exit-status.js'
import { helpTexts } from './options/help-texts.js'
import { type LogOptions, runLog } from './terminal/run-log.js'
import { runSummary } from './terminal/run-summary.js'

export interface MergeCommandOptions extends LogOptions {
  readonly out: string
}

/** `nianbao merge`: puts the parts of an archive together; the exit status is that of a run over all of it. */
async function merge(parts: readonly string[], options: MergeCommandOptions, context: CommandContext): Promise<number> {
  const log = runLog(context, options)
  try {
    const { stop, runner } = context
    const summary = await mergeFolders(parts, { out: options.out, tell: log.tell, stop }, runner)
    log.end()
    if (!options.quiet) context.out(runSummary({ ...summary, kept: 0 }))
    if (summary.left > 0) return stoppedBy(stop.reason)
    return summary.statuses.failed > 0 ? exitStatus.failed : exitStatus.done
  } finally {
    log.end()
  }
}

/** `nianbao merge`. */
export const mergeCommand: DefineCommand = (context, run) =>
  new Command('merge')
    .summary('put the parts of an archive together')
    .description(
      'Puts the results of extract --shard 1/n to n/n together in the output folder, as one run over the whole archive would have written them. The parts stay.',
    )
    .argument('<part...>', 'the output folders of all parts')
    .requiredOption('--out <folder>', 'the output folder of the whole')
    .option('--quiet', 'print nothing')
    .option('--log-json', 'write progress as JSON, one object a line')
    .addHelpText('after', helpTexts.statuses)
    .action((parts: string[], options: MergeCommandOptions) => run(() => merge(parts, options, context)))
