import { readFile } from 'node:fs/promises'
import { parseShard } from '../batch/inputs/shard.js'
import { queueRunner } from '../batch/queue/queue-runner.js'
import { extractFolder } from '../batch/runs/extract-folder.js'
import type { EngineChoice } from '../model/extraction.js'
import type { Limits } from '../model/limits.js'
import { UsageError } from '../model/usage-error.js'
import type { Language } from '../model/words.js'
import type { CommandContext } from './command-context.js'
import { DONE, FAILED, stoppedBy } from './exit-status.js'
import { type LogOptions, runLog } from './terminal/run-log.js'
import { runSummary } from './terminal/run-summary.js'

export interface ExtractOptions extends LogOptions {
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
function lookAtQueueOptions({ queue, password, jobs }: ExtractOptions): void {
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
export async function extract(
  paths: readonly string[],
  options: ExtractOptions,
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
      ? FAILED
      : DONE
  } finally {
    queued?.close()
    log.end()
  }
}
