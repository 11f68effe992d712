import { fileURLToPath } from 'node:url'
import type { Answer, Decide, Job, ReadSettings, Seen } from '../document/job.js'
import type { Readers } from '../readers.js'
import { type Budget, RECYCLE } from './budget.js'
import { type Child, ORPHAN, startChild } from './child.js'
import { faultOfExit, isLimit } from './exit-reason.js'
import { LOOK, usageOf } from './process-usage.js'

export interface PoolOptions {
  /** How many documents are read at once. */
  readonly jobs: number
  readonly settings: ReadSettings
  readonly budget: Budget
  /** Another program for the children. */
  readonly entry?: string
}

const ENTRY = fileURLToPath(new URL('./document-process.js', import.meta.url))

/** How often a document whose process ended by itself is tried. */
const ATTEMPTS = 2
/** How often a child is started that does not come to its first document. */
const STARTS = 3

/** Whether another takes its place: it has read enough, holds too much, or would soon be ended by the bound on its time. */
const isWorn = ({ documents, megabytes, cpu }: Child, budget: Budget): boolean =>
  documents >= RECYCLE.documents || megabytes >= RECYCLE.megabytes || cpu > (budget.cpu * ORPHAN) / 2

/**
 * Reads documents in processes of their own, started as they are wanted. Whatever a document does to its process is the
 * outcome of that document only: a process that runs over its budget is killed, one that has read enough is replaced, and
 * a verdict of death counts only after a second try in a process that had read nothing before, since what an earlier
 * document left behind may have been the cause.
 */
export function documentPool({ jobs, settings, budget, entry = ENTRY }: PoolOptions): Readers {
  const idle: Child[] = []
  const all = new Set<Child>()
  let closed = false

  async function look(): Promise<void> {
    const usages = await usageOf([...all].map(({ pid }) => pid))
    for (const child of all) {
      const usage = usages.get(child.pid)
      if (usage) child.look(usage)
    }
  }
  let looking = false
  const timer = setInterval(() => {
    if (looking) return
    looking = true
    void look().finally(() => {
      looking = false
    })
  }, LOOK)

  /** A child that starts: something else may end one while it does, but not time and again. */
  async function started(): Promise<Child> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await startChild({ entry, settings, budget })
      } catch (error) {
        if (closed || attempt === STARTS) throw error
      }
    }
  }
  async function freshChild(): Promise<Child> {
    const child = await started()
    all.add(child)
    if (closed) {
      // it started while all were ended
      await dismiss(child)
      throw new Error('reading has ended')
    }
    return child
  }
  /** One that waits for a document; something else may have ended it while it did. */
  function idleChild(): Child | undefined {
    for (let child = idle.pop(); child; child = idle.pop()) {
      if (!child.isOver) return child
      all.delete(child)
    }
    return undefined
  }
  async function dismiss(child: Child): Promise<void> {
    all.delete(child)
    await child.end()
  }

  async function read(job: Job, decide: Decide): Promise<Answer> {
    const start = performance.now()
    let seen: Seen | null = null
    const ask: Decide = (what) => {
      seen = what
      return decide(what)
    }
    for (let attempt = 1; ; attempt++) {
      if (closed) throw new Error('reading has ended')
      const child = (attempt === 1 ? idleChild() : undefined) ?? (await freshChild())
      const fresh = child.documents === 0
      const reading = await child.read(job, ask).catch(async (error: unknown) => {
        await dismiss(child)
        throw error
      })
      if (reading.kind === 'answer') {
        if (isWorn(child, budget)) await dismiss(child)
        else idle.push(child)
        return reading.answer
      }
      await dismiss(child)
      const { reason: loss, used } = reading
      if (isLimit(loss) ? fresh : attempt === ATTEMPTS) {
        const outcome = { kind: 'fault', fault: faultOfExit(loss, budget) } as const
        const ms = Math.round(performance.now() - start)
        return { seen, outcome, sidecarUnusable: false, ms, cpuMs: Math.round(used.cpu * 1000) }
      }
    }
  }

  return {
    jobs,
    read,
    async close() {
      closed = true
      clearInterval(timer)
      await Promise.all([...all].map(dismiss))
    },
  }
}
