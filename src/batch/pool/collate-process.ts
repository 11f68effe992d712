// The entry of a process that makes the files of a run, so that its memory and its work are not those of the run's process.
import { UsageError } from '../../model/usage-error.js'
import { type CollateOrder, collateRun } from '../results/collate.js'
import type { CollateMessage } from './collate-in-process.js'

/** Milliseconds between two messages of progress. */
const PROGRESS_INTERVAL = 200

const say = (message: CollateMessage): void => void process.send?.(message)

process.on('disconnect', () => process.exit())
// the parent answers signals to the whole group
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined)

process.once('message', (order: CollateOrder) => {
  let told = 0
  const tell = (done: number, of: number): void => {
    if (performance.now() - told < PROGRESS_INTERVAL) return
    told = performance.now()
    say({ say: 'progress', done, of })
  }
  collateRun(order, tell).then(
    (summary) => say({ say: 'done', summary }),
    (error: unknown) =>
      say(
        error instanceof UsageError
          ? { say: 'unusable', message: error.message }
          : { say: 'fault', stack: (error instanceof Error && error.stack) || String(error) },
      ),
  )
})
