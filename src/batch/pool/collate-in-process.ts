import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { UsageError } from '../../model/usage-error.js'
import type { CollationSummary } from '../results/collate.js'
import type { CollateOrder } from '../runner.js'

const ENTRY = fileURLToPath(new URL('./collate-process.js', import.meta.url))

type Said =
  | { readonly say: 'progress'; readonly done: number; readonly of: number }
  | { readonly say: 'done'; readonly summary: CollationSummary }
  | { readonly say: 'unusable'; readonly message: string }
  | { readonly say: 'fault'; readonly stack: string }

/** How often the work is begun where something else ends the process that does it. */
const ATTEMPTS = 3

/** Null where the process ended without a word. */
function attempt(order: CollateOrder, tell: (done: number, of: number) => void): Promise<CollationSummary | null> {
  return new Promise((resolve, reject) => {
    const child = fork(ENTRY, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], execArgv: [] })
    child.on('message', (message) => {
      const said = message as Said
      if (said.say === 'progress') return tell(said.done, said.of)
      child.kill('SIGKILL')
      if (said.say === 'done') resolve(said.summary)
      else reject(said.say === 'unusable' ? new UsageError(said.message) : new Error(said.stack))
    })
    child.on('error', reject)
    child.on('close', () => resolve(null))
    // a child that is gone is told of by its 'close'
    child.send(order, () => undefined)
  })
}

/** `collateRun` in a process of its own. Throws `UsageError` as it does, and where the process ends time and again. */
export async function collateInProcess(
  order: CollateOrder,
  tell: (done: number, of: number) => void,
): Promise<CollationSummary> {
  for (let attempts = 0; attempts < ATTEMPTS; attempts++) {
    const summary = await attempt(order, tell)
    if (summary) return summary
  }
  throw new UsageError('The process that writes the results was ended time and again; give it more memory and go on.')
}
