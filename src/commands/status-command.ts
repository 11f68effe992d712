import { Command } from 'commander'
import { type QueueStatus, queueStatus } from '../batch/queue/queue-status.js'
import type { CommandContext } from './command-context.js'
import type { DefineCommand } from './define-command.js'
import { exitStatus } from './exit-status.js'
import { option } from './options/option.js'
import { escapeControls } from './terminal/escape-controls.js'
import { textColumns } from './terminal/text-columns.js'

export interface StatusCommandOptions {
  readonly queue: string
  readonly json?: boolean
}

const list = (title: string, rows: readonly (readonly (string | number)[])[]): string =>
  rows.length === 0 ? `No ${title.toLowerCase()}\n` : `${title}\n${textColumns(rows)}`

function statusText({ queue, runs, workers, queues }: QueueStatus): string {
  return [
    `${queue}\n`,
    list(
      'Runs',
      runs.map(({ host, pid, out, inHand, read, failed, build }) => [
        `${host}:${pid}`,
        `${inHand} in hand, ${read} read, ${failed} of them failed`,
        `build ${build}`,
        escapeControls(out),
      ]),
    ),
    list(
      'Workers',
      workers.map(({ host, pid, jobs, read, reading, build }) => [
        `${host}:${pid}`,
        `${reading.length} of ${jobs} busy, ${read} read`,
        `build ${build}`,
        reading.map(escapeControls).join(', '),
      ]),
    ),
    list(
      'Documents',
      queues.map(({ build, waiting, active, done, failed }) => [
        `build ${build}`,
        `${waiting} waiting, ${active} being read, ${done} finished and ${failed} lost, not yet collected`,
      ]),
    ),
  ].join('\n')
}

/** `nianbao status`: who is at a queue and how far they are; the exit status. */
async function status({ queue, json }: StatusCommandOptions, { out }: Pick<CommandContext, 'out'>): Promise<number> {
  const found = await queueStatus(queue)
  out(json ? `${JSON.stringify(found, null, 2)}\n` : statusText(found))
  return exitStatus.done
}

/** `nianbao status`. */
export const statusCommand: DefineCommand = (context, run) =>
  new Command('status')
    .summary('look at a queue: runs, workers, documents')
    .description('Prints the runs and the workers that are there, and how many documents wait and are read.')
    .addOption(option.queue('the Redis: redis://host:6379/0').makeOptionMandatory())
    .option('--json', 'print it as one JSON object')
    .action((options: StatusCommandOptions) => run(() => status(options, context)))
