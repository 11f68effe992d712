import { Command } from 'commander'
import { runWorker } from '../batch/queue/run-worker.js'
import type { WorkerEvent } from '../batch/queue/worker-event.js'
import type { CommandContext } from './command-context.js'
import type { DefineCommand } from './define-command.js'
import { exitStatus } from './exit-status.js'
import { helpTexts } from './options/help-texts.js'
import { option } from './options/option.js'
import { escapeControls } from './terminal/escape-controls.js'
import type { LogOptions } from './terminal/run-log.js'

export interface WorkerCommandOptions extends LogOptions {
  readonly queue: string
  readonly jobs?: number
}

const documents = (count: number): string => `${count} ${count === 1 ? 'document' : 'documents'}`

function textOf(event: WorkerEvent): string {
  switch (event.event) {
    case 'ready':
      return `reading for ${event.queue}, ${documents(event.jobs)} at once, build ${event.build}`
    case 'reading':
      return `reading ${event.file}`
    case 'read':
      return `${event.code ?? 'read'} ${event.file} (${event.ms} ms)`
    case 'notice':
      return `notice ${event.message}`
    case 'leaving':
      return `stopping; ${documents(event.inHand)} in hand`
  }
}

/** `nianbao worker`: reads documents for runs elsewhere until it is stopped; the exit status. */
async function worker(
  { queue, jobs, quiet = false, logJson = false }: WorkerCommandOptions,
  { err, stop }: Pick<CommandContext, 'err' | 'stop'>,
): Promise<number> {
  const tell = (event: WorkerEvent): void => {
    if (quiet && event.event !== 'notice') return
    if (logJson) err(`${JSON.stringify(event)}\n`)
    // what is begun shows when it is done; nianbao status tells what is being read
    else if (event.event !== 'reading') err(`${escapeControls(textOf(event))}\n`)
  }
  const read = await runWorker({ queue, ...(jobs === undefined ? {} : { jobs }), tell, stop })
  if (!quiet && !logJson) err(`${documents(read)} read\n`)
  return exitStatus.done
}

/** `nianbao worker`. */
export const workerCommand: DefineCommand = (context, run) =>
  new Command('worker')
    .summary('read documents for runs on other machines')
    .description(
      'Reads the documents that nianbao extract --queue of the same build puts into the queue, until it is stopped. It sees the archive and the output folder at the same paths as the run.',
    )
    .addOption(option.queue('the Redis: redis://host:6379/0').makeOptionMandatory())
    .addOption(option.jobs())
    .option('--quiet', 'print only what is wrong')
    .option('--log-json', 'write what it does as JSON, one object a line')
    .addHelpText('after', helpTexts.workerStops)
    .action((options: WorkerCommandOptions) => run(() => worker(options, context)))
