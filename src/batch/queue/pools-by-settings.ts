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

/** Processes that read, for runs with different settings. */
export interface PoolsBySettings {
  /** Has `work` done by the processes for these settings. */
  readonly use: <T>(settings: ReadSettings, work: (readers: Readers) => Promise<T>) => Promise<T>
  readonly close: () => Promise<void>
}

/** Sets of idle processes that are kept for runs that take turns, and for how long, in milliseconds. */
const KEPT = 3
const IDLE = 60_000

interface Pool {
  readonly readers: Readers
  users: number
  used: number
}

/** A process is set up for one run's settings; those of a run that has had nothing to read for a while end when another comes. */
export function poolsBySettings({ jobs, entry }: PoolsOptions): PoolsBySettings {
  /** The one that was used last comes last. */
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
