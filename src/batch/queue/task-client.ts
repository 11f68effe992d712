import { setTimeout as sleep } from 'node:timers/promises'
import type { Queue } from 'bullmq'
import { UsageError } from '../../model/usage-error.js'
import type { Connection } from './connect.js'
import { type Task, TaskResult, taskId } from './task.js'

/** The end of a task; `deadly`: as many workers died over it as may. */
export type TaskEnd = TaskResult | { readonly kind: 'deadly' }

/** Puts tasks into the queue and collects their results. */
export interface TaskClient {
  /** Waits as long as it takes. Throws `UsageError` where Redis does not take the task. */
  readonly ask: (task: Task) => Promise<TaskEnd>
  readonly inHand: () => number
  /** Withdraws what nobody has begun. */
  readonly close: () => Promise<void>
}

export interface TaskClientOptions {
  readonly connection: Connection
  readonly queue: Queue<Task>
  /** Whether a report is still staged at this path, relative to an output folder. */
  readonly isStaged: (out: string, temporary: string) => Promise<boolean>
  /** Tells the user of something wrong that may pass. */
  readonly warn: (message: string) => void
}

/** What BullMQ says of a task whose worker was lost too often. */
const STALLED = /stalled more than allowable/
/** How often a task is tried that a worker is unable to do, and the milliseconds between two tries. */
const TRIES = 3
const REST = 2000
/** Milliseconds between two looks for results: little work for Redis, little delay for a document that takes a second. */
const LOOK = 200
/** Milliseconds after which all tasks in hand are added to the queue again, in case Redis has lost one. */
const REFRESH = 60_000
/** Seconds for which a result is kept for a run that may be resumed: a week. */
const KEPT = { age: 7 * 24 * 3600 } as const
/** Longest wait for Redis at the end, in milliseconds. */
const FAREWELL = 3000

interface InHand {
  readonly task: Task
  readonly settle: (end: TaskEnd) => void
  readonly fail: (error: unknown) => void
  tries: number
  collecting: boolean
}

/**
 * A client that looks for results instead of listening for them, and adds all tasks in hand again whenever Redis was away: Redis
 * ignores a task that it has, and gets back one that it lost.
 */
export function taskClient({ connection: { client, shown }, queue, isStaged, warn }: TaskClientOptions): TaskClient {
  const inHand = new Map<string, InHand>()
  const closing = new AbortController()

  const add = (task: Task) =>
    queue.add('document', task, { jobId: taskId(task), removeOnComplete: KEPT, removeOnFail: KEPT })
  async function addAnew(id: string, { task }: InHand): Promise<void> {
    await queue.remove(id)
    await add(task)
  }

  /** Settles a task that is done, or has it done again. */
  async function collect(id: string, asked: InHand): Promise<void> {
    const job = await queue.getJob(id)
    if (!job?.finishedOn) return
    const result = job.failedReason ? null : TaskResult.parse(job.returnvalue)
    if (job.data.run !== asked.task.run) {
      // an earlier run had asked: its report counts if it is still there, but its faults may have passed
      const outcome = result?.kind === 'answer' ? result.answer.outcome : null
      const staged = outcome?.kind === 'report' && (await isStaged(asked.task.settings.out, outcome.temporary!))
      if (!staged) return addAnew(id, asked)
    }
    if (result?.kind === 'unable' && ++asked.tries < TRIES) {
      await sleep(REST)
      return addAnew(id, asked)
    }
    inHand.delete(id)
    await queue.remove(id)
    if (result) asked.settle(result)
    else if (STALLED.test(job.failedReason)) asked.settle({ kind: 'deadly' })
    else asked.fail(new Error(`a worker failed: ${job.failedReason}`))
  }

  function collectOnce(id: string): void {
    const asked = inHand.get(id)
    if (!asked || asked.collecting) return
    asked.collecting = true
    collect(id, asked)
      .catch(asked.fail)
      .finally(() => {
        asked.collecting = false
      })
  }

  async function watch({ signal }: AbortController): Promise<void> {
    let warned = ''
    while (!signal.aborted) {
      await sleep(LOOK)
      try {
        const done = inHand.size > 0 ? await queue.getRanges(['completed', 'failed']) : []
        done.forEach(collectOnce)
        warned = ''
      } catch (error) {
        if (signal.aborted) return
        if (warned !== String(error)) warn(`Redis does not answer as it should (${error}); asking again.`)
        warned = String(error)
      }
    }
  }
  void watch(closing)

  async function addAgain(id: string, task: Task): Promise<void> {
    await add(task)
    // it was collected while it was added
    if (!inHand.has(id)) await queue.remove(id)
  }
  const addAll = (): void => {
    for (const [id, { task }] of inHand) addAgain(id, task).catch(() => undefined)
  }
  const refresh = setInterval(addAll, REFRESH)
  client.on('ready', addAll)

  return {
    ask: (task) =>
      new Promise((settle, fail) => {
        const id = taskId(task)
        inHand.set(id, { task, settle, fail, tries: 0, collecting: false })
        add(task).catch((error: unknown) => {
          inHand.delete(id)
          fail(new UsageError(`${shown} does not take documents: ${(error as Error).message}.`, { cause: error }))
        })
      }),
    inHand: () => inHand.size,
    async close() {
      closing.abort()
      clearInterval(refresh)
      client.off('ready', addAll)
      const open = [...inHand]
      inHand.clear()
      for (const [, { fail }] of open) fail(new Error('reading has ended'))
      const withdrawn = Promise.allSettled(open.map(([id]) => queue.remove(id)))
      if (client.status === 'ready') await Promise.race([withdrawn, sleep(FAREWELL)])
    },
  }
}
