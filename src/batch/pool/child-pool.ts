import { setTimeout as sleep } from 'node:timers/promises'
import { type Budget, RECYCLE } from './budget.js'
import { type Child, type ChildOptions, ORPHAN, startChild } from './child.js'
import { LOOK, usageOf } from './process-usage.js'

/** Children that are started as they are wanted, looked at while they read, and replaced when they have read enough. */
export interface ChildPool {
  /** A child for a document; with `fresh` one that has read nothing yet. Throws where none starts, or the pool is closed. */
  readonly take: (fresh: boolean) => Promise<Child>
  /** Gives a child back that has read its document. */
  readonly giveBack: (child: Child) => Promise<void>
  /** Ends a child. */
  readonly dismiss: (child: Child) => Promise<void>
  /** Ends all of them. */
  readonly close: () => Promise<void>
}

/** How often a child is started, where something else ends it before it is ready. */
const STARTS = 3

/** Whether a child is replaced: it has read enough, holds too much memory, or is near the limit of its processor time. */
const isWorn = ({ documents, usage }: Child, budget: Budget): boolean =>
  documents >= RECYCLE.documents || usage.megabytes >= RECYCLE.megabytes || usage.cpu > (budget.cpu * ORPHAN) / 2

export function childPool(options: ChildOptions): ChildPool {
  const idle: Child[] = []
  const all = new Set<Child>()
  const closing = new AbortController()

  async function look(): Promise<void> {
    const usages = await usageOf([...all].map(({ pid }) => pid))
    for (const child of all) {
      const usage = usages.get(child.pid)
      if (usage) child.look(usage)
    }
  }
  async function watch({ signal }: AbortController): Promise<void> {
    while (!signal.aborted) {
      await look()
      await sleep(LOOK, null, { signal }).catch(() => undefined)
    }
  }
  void watch(closing)

  async function started(): Promise<Child> {
    for (let starts = 1; ; starts++) {
      try {
        return await startChild(options)
      } catch (error) {
        if (closing.signal.aborted || starts === STARTS) throw error
      }
    }
  }
  async function freshChild(): Promise<Child> {
    const child = await started()
    all.add(child)
    if (!closing.signal.aborted) return child
    // it started while all were ended
    await dismiss(child)
    throw closed()
  }
  function idleChild(): Child | undefined {
    for (let child = idle.pop(); child; child = idle.pop()) {
      if (!child.isOver) return child
      // something else ended it while it was idle
      all.delete(child)
    }
    return undefined
  }
  async function dismiss(child: Child): Promise<void> {
    all.delete(child)
    await child.end()
  }
  const closed = (): Error => new Error('reading has ended')

  return {
    async take(fresh) {
      if (closing.signal.aborted) throw closed()
      return (fresh ? undefined : idleChild()) ?? (await freshChild())
    },
    async giveBack(child) {
      if (isWorn(child, options.budget)) await dismiss(child)
      else idle.push(child)
    },
    dismiss,
    async close() {
      closing.abort()
      await Promise.all([...all].map(dismiss))
    },
  }
}
