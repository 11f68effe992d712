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

/** A process is set up for one run's settings; those of a run that has nothing to read end when another comes. */
export function poolsBySettings({ jobs, entry }: PoolsOptions): PoolsBySettings {
  const pools = new Map<string, { readonly readers: Readers; users: number }>()

  function poolFor(settings: ReadSettings) {
    const key = JSON.stringify(settings)
    const there = pools.get(key)
    if (there) return there
    for (const [other, { readers, users }] of pools) {
      if (users > 0) continue
      pools.delete(other)
      void readers.close()
    }
    const budget = budgetOf(limitsOf(settings.read))
    const pool = { readers: documentPool({ jobs, settings, budget, ...(entry ? { entry } : {}) }), users: 0 }
    pools.set(key, pool)
    return pool
  }

  return {
    async use(settings, work) {
      const pool = poolFor(settings)
      pool.users++
      try {
        return await work(pool.readers)
      } finally {
        pool.users--
      }
    },
    async close() {
      await Promise.all([...pools.values()].map(({ readers }) => readers.close()))
    },
  }
}
