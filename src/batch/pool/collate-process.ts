// The entry of a process that makes the files of a run, so that its memory and its work are not those of the run's process.
import { UsageError } from '../../model/usage-error.js'
import { collateRun } from '../results/collate-run.js'
import type { CollateOrder } from '../runner.js'

/** Milliseconds between two messages of progress. */
const TELL = 200

process.on('disconnect', () => process.exit())
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined)

process.once('message', (order: CollateOrder) => {
  let told = 0
  const tell = (done: number, of: number): void => {
    if (performance.now() - told < TELL) return
    told = performance.now()
    process.send?.({ say: 'progress', done, of })
  }
  collateRun(order, tell).then(
    (summary) => process.send?.({ say: 'done', summary }),
    (error: unknown) =>
      process.send?.(
        error instanceof UsageError
          ? { say: 'unusable', message: error.message }
          : { say: 'fault', stack: error instanceof Error ? error.stack : String(error) },
      ),
  )
})
