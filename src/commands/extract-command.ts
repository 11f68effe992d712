import { readFile } from 'node:fs/promises'
import { Command } from 'commander'
import { parseShard } from '../batch/inputs/shard.js'
import { queueRunner } from '../batch/queue/queue-runner.js'
import { extractFolder } from '../batch/runs/extract-folder.js'
import type { EngineChoice } from '../model/extraction.js'
import type { Limits } from '../model/limits.js'
import { UsageError } from '../model/usage-error.js'
import type { Language } from '../model/words.js'
import type { CommandContext } from './command-context.js'
import type { DefineCommand } from './define-command.js'
import { exitStatus, stoppedBy } from './exit-status.js'
import { helpTexts } from './options/help-texts.js'
import { option } from './options/option.js'
import { type LogOptions, runLog } from './terminal/run-log.js'
import { runSummary } from './terminal/run-summary.js'

export interface ExtractCommandOptions extends LogOptions {
  readonly out: string
  readonly filesFrom?: string
  readonly include?: readonly string[]
  readonly exclude?: readonly string[]
  readonly password?: string
  readonly engine?: EngineChoice
  readonly jobs?: number
  readonly timeout?: number
  readonly maxMemory?: number
  readonly fresh?: boolean
  readonly shard?: string
  readonly strict?: boolean
  readonly lang?: Language
  readonly limit?: Partial<Limits>
  readonly queue?: string
}

async function listed(list: string): Promise<string[]> {
  try {
    const lines = (await readFile(list, 'utf8')).replace(/^\ufeff/, '').split(/\r?\n/)
    return lines.filter((line) => line !== '')
  } catch (error) {
    throw new UsageError(`Cannot read the list ${list} (${(error as NodeJS.ErrnoException).code}).`, { cause: error })
  }
}

/** What cannot go with `--queue`. Throws `UsageError`. */
function lookAtQueueOptions({ queue, password, jobs }: ExtractCommandOptions): void {
  if (queue === undefined) return
  if (password !== undefined) {
    const then =
      'Run without it, then again with --password and without --queue: only encrypted documents are read then.'
    throw new UsageError(`--password does not go with --queue, as Redis would keep it in clear. ${then}`)
  }
  if (jobs !== undefined) {
    throw new UsageError('--jobs does not go with --queue: each nianbao worker has its own --jobs.')
  }
}

/** `nianbao extract`: reads the reports below `paths` and in the list, writes the output folder; the exit status. */
async function extract(
  paths: readonly string[],
  options: ExtractCommandOptions,
  context: CommandContext,
): Promise<number> {
  const { filesFrom, quiet, strict, lang = 'zh', logJson: _, shard, queue, limit: limits = {}, ...rest } = options
  lookAtQueueOptions(options)
  const all = filesFrom === undefined ? paths : [...paths, ...(await listed(filesFrom))]
  const log = runLog(context, options)
  const queued = queue === undefined ? null : await queueRunner(queue, log.tell)
  try {
    const summary = await extractFolder(
      all,
      {
        ...rest,
        ...(shard === undefined ? {} : { shard: parseShard(shard) }),
        language: lang,
        limits,
        tell: log.tell,
        stop: context.stop,
      },
      queued ?? context.runner,
    )
    log.end()
    if (!quiet) context.out(runSummary(summary, options.fresh ? 'without --fresh ' : ''))
    if (summary.left > 0) return stoppedBy(context.stop.reason)
    return summary.statuses.failed > 0 || (strict && summary.findings.some(({ severity }) => severity === 'error'))
      ? exitStatus.failed
      : exitStatus.done
  } finally {
    queued?.close()
    log.end()
  }
}

/** `nianbao extract`. */
export const extractCommand: DefineCommand = (context, run) =>
  new Command('extract')
    .summary('read reports and write the data')
    .description('Reads every report below the files and folders given and writes what it finds to the output folder.')
    .argument('[file-or-folder...]', 'what to read; a folder with all that is in it')
    .addOption(option.out())
    .option('--files-from <list>', 'read the files named in this file as well, one a line')
    .addOption(option.include())
    .addOption(option.exclude())
    .addOption(option.password())
    .addOption(option.engine())
    .addOption(option.lang())
    .addOption(option.jobs())
    .addOption(option.limit())
    .addOption(option.timeout())
    .addOption(option.maxMemory())
    .option('--fresh', 'do everything anew instead of going on from what is in the output folder')
    .option('--shard <i/n>', 'read the i-th of n parts of the inputs; nianbao merge puts the parts together')
    .addOption(
      option.queue(
        'have the documents read by the workers that this Redis reaches (redis://host:6379/0); docs/operate.md',
      ),
    )
    .option('--strict', 'exit with 1 also where a report has error findings')
    .option('--quiet', 'print nothing but what failed')
    .option('--log-json', 'write progress and problems as JSON, one object a line')
    .addHelpText(
      'after',
      `${helpTexts.resuming}\n${helpTexts.globs}\n${helpTexts.limitList}\n${helpTexts.files}\n${helpTexts.agencyList}\n${helpTexts.statuses}`,
    )
    .action((paths: string[], options: ExtractCommandOptions) => run(() => extract(paths, options, context)))
