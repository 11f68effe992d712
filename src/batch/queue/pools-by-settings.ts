import { limitsOf } from '../../model/limits.js'
import type { ReadSettings } from '../document/job.js'
import { budgetOf } from '../pool/budget.js'
import { documentPool } from '../pool/document-pool.js'
import type { Readers } from '../readers.js'

export interface PoolsOptions {
  readonly jobs: number
  /** Another program for the processes that read. */
  readonly entry?: string
}

/** The processes that read for runs with different settings. */
export interface PoolsBySettings {
  /** Gives `work` the processes for these settings. */
  readonly use: <T>(settings: ReadSettings, work: (readers: Readers) => Promise<T>) => Promise<T>
  readonly close: () => Promise<void>
}

/** Idle pools that are kept, for runs that take turns. */
const KEPT = 3
/** Milliseconds for which they are kept. */
const IDLE = 60_000

interface Pool {
  readonly readers: Readers
  users: number
  used: number
}

/** One pool for the settings of each run. A pool that has been idle for a while ends when another run needs one. */
export function poolsBySettings({ jobs, entry }: PoolsOptions): PoolsBySettings {
  /** The most recently used comes last. */
  const pools = new Map<string, Pool>()

  function endIdle(): void {
    const idle = [...pools].filter(([, { users }]) => users === 0)
    idle.forEach(([key, { readers, used }], index) => {
      if (index >= idle.length - KEPT && performance.now() - used < IDLE) return
      pools.delete(key)
      void readers.close()
    })
  }
  function poolFor(settings: ReadSettings): Pool {
    const key = JSON.stringify(settings)
    const there = pools.get(key)
    const budget = budgetOf(limitsOf(settings.read))
    const pool = there ?? {
      readers: documentPool({ jobs, settings, budget, ...(entry ? { entry } : {}) }),
      users: 0,
      used: 0,
    }
    pools.delete(key)
    pools.set(key, pool)
    return pool
  }

  return {
    async use(settings, work) {
      const pool = poolFor(settings)
      pool.users++
      endIdle()
      try {
        return await work(pool.readers)
      } finally {
        pool.users--
        pool.used = performance.now()
      }
    },
    async close() {
      await Promise.all([...pools.values()].map(({ readers }) => readers.close()))
    },
  }
}
