import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { UsageError } from '../../model/usage-error.js'
import type { CollateOrder, CollationSummary } from '../results/collate.js'

const ENTRY = fileURLToPath(new URL('./collate-process.js', import.meta.url))

/** What the process says. */
export type CollateMessage =
  | { readonly say: 'progress'; readonly done: number; readonly of: number }
  | { readonly say: 'done'; readonly summary: CollationSummary }
  /** The text of a `UsageError`. */
  | { readonly say: 'unusable'; readonly message: string }
  | { readonly say: 'fault'; readonly stack: string }

/** How often a process is started, where something else ends it. */
const STARTS = 3

/** Null where the process ended without an answer. */
function start(order: CollateOrder, tell: (done: number, of: number) => void): Promise<CollationSummary | null> {
  return new Promise((resolve, reject) => {
    const child = fork(ENTRY, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], execArgv: [] })
    child.on('message', (message) => {
      // trusted without a schema: it is of this build, and reads nothing but what a run wrote
      const said = message as CollateMessage
      if (said.say === 'progress') return tell(said.done, said.of)
      child.kill('SIGKILL')
      if (said.say === 'done') resolve(said.summary)
      else reject(said.say === 'unusable' ? new UsageError(said.message) : new Error(said.stack))
    })
    child.on('error', reject)
    child.on('close', () => resolve(null))
    // the 'close' event tells of a child that is gone
    child.send(order, () => undefined)
  })
}

/** `collateRun` in a process of its own. Throws `UsageError` as it does, and where the process ends time and again. */
export async function collateInProcess(
  order: CollateOrder,
  tell: (done: number, of: number) => void,
): Promise<CollationSummary> {
  for (let starts = 0; starts < STARTS; starts++) {
    const summary = await start(order, tell)
    if (summary) return summary
  }
  throw new UsageError('The process that writes the results was ended time and again; give it more memory and go on.')
}
