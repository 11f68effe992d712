import { fileURLToPath } from 'node:url'
import type { Answer, Decide, Job, ReadSettings, Seen } from '../document/job.js'
import type { Readers } from '../readers.js'
import type { Budget } from './budget.js'
import { childPool } from './child-pool.js'
import { faultOfExit, isLimit } from './exit-reason.js'

export interface PoolOptions {
  /** How many documents are read at once. */
  readonly jobs: number
  readonly settings: ReadSettings
  readonly budget: Budget
  /** Another program for the children. */
  readonly entry?: string
}

const ENTRY = fileURLToPath(new URL('./document-process.js', import.meta.url))

/** How often a document is tried whose process ended by itself. */
const ATTEMPTS = 2

/**
 * Reads documents in processes of their own. Whatever a document does to its process is the outcome of that document only: a
 * process that goes over its budget is killed, and one that has read enough is replaced. A document is marked failed only
 * after a retry in a fresh process, since what an earlier document left behind may have been the cause.
 */
export function documentPool({ jobs, settings, budget, entry = ENTRY }: PoolOptions): Readers {
  const children = childPool({ entry, settings, budget })

  async function read(job: Job, decide: Decide): Promise<Answer> {
    const start = performance.now()
    let seen: Seen | null = null
    const ask: Decide = (what) => {
      seen = what
      return decide(what)
    }
    for (let attempt = 1; ; attempt++) {
      const child = await children.take(attempt > 1)
      const fresh = child.documents === 0
      const reading = await child.read(job, ask).catch(async (error: unknown) => {
        await children.dismiss(child)
        throw error
      })
      if (reading.kind === 'answer') {
        await children.giveBack(child)
        return reading.answer
      }
      await children.dismiss(child)
      const { reason, used } = reading
      if (isLimit(reason) ? fresh : attempt === ATTEMPTS) {
        const outcome = { kind: 'fault', fault: faultOfExit(reason, budget) } as const
        const ms = Math.round(performance.now() - start)
        return { seen, outcome, sidecarUnusable: false, ms, cpuMs: Math.round(used.cpu * 1000) }
      }
    }
  }

  return { jobs, read, close: children.close }
}
