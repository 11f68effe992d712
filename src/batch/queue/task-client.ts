import { setTimeout as sleep } from 'node:timers/promises'
import type { Queue } from 'bullmq'
import { UsageError } from '../../model/usage-error.js'
import type { Connection } from './connect.js'
import { type Task, TaskResult, taskId } from './task.js'

/** What came of a task; `deadly`: as many workers as may died over it. */
export type TaskEnd = TaskResult | { readonly kind: 'deadly' }

/** Tasks that are handed out and taken back. */
export interface TaskClient {
  /** Waits as long as it takes. Throws `UsageError` where Redis does not take the task. */
  readonly ask: (task: Task) => Promise<TaskEnd>
  readonly inHand: () => number
  /** Takes back what nobody has begun. */
  readonly close: () => Promise<void>
}

export interface TaskClientOptions {
  readonly connection: Connection
  readonly queue: Queue<Task>
  /** Whether a report still waits at this path below an output folder. */
  readonly isWaiting: (out: string, temporary: string) => Promise<boolean>
  /** Tells the user that something is wrong that may mend itself. */
  readonly warn: (message: string) => void
}

/** What BullMQ says of a task whose worker was lost too often. */
const STALLED = /stalled more than allowable/
/** How often a task is given out again where a worker is unable to do it, and how long it rests before, in milliseconds. */
const TRIES = 3
const REST = 2000
/** Milliseconds between two looks at what is done: little to Redis, less to a document that takes a second. */
const LOOK = 200
/** Milliseconds between two looks at whether everything in hand is still known to Redis. */
const CENSUS = 60_000
/** Seconds that a result is kept for a run that may go on; a week. */
const KEPT = { age: 7 * 24 * 3600 } as const
/** Longest wait for Redis at the end, in milliseconds. */
const FAREWELL = 3000

interface InHand {
  readonly task: Task
  readonly settle: (end: TaskEnd) => void
  readonly fail: (error: unknown) => void
  tries: number
  /** It is being taken back. */
  busy: boolean
}

/**
 * Hands out tasks through a queue. Results are looked for, not listened for, and what is in hand is put into the queue again whenever
 * Redis was away: what is there already is not added twice, and what it forgot comes back.
 */
export function taskClient({ connection: { client, shown }, queue, isWaiting, warn }: TaskClientOptions): TaskClient {
  const inHand = new Map<string, InHand>()
  let closed = false

  const add = (task: Task) =>
    queue.add('document', task, { jobId: taskId(task), removeOnComplete: KEPT, removeOnFail: KEPT })
  async function addAgain(id: string, { task }: InHand): Promise<void> {
    await queue.remove(id)
    await add(task)
  }

  /** Takes back a task that is done, or gives it out again. */
  async function take(id: string, current: InHand): Promise<void> {
    const job = await queue.getJob(id)
    if (!job?.finishedOn) return
    const result = job.failedReason ? null : TaskResult.parse(job.returnvalue)
    if (job.data.run !== current.task.run) {
      // a run before this one had asked: its report counts if it is still there, its faults are looked for anew
      const outcome = result?.kind === 'answer' ? result.answer.outcome : null
      const waits = outcome?.kind === 'report' && (await isWaiting(current.task.settings.out, outcome.temporary!))
      if (!waits) return addAgain(id, current)
    }
    if (result?.kind === 'unable' && ++current.tries < TRIES) {
      await sleep(REST)
      return addAgain(id, current)
    }
    inHand.delete(id)
    await queue.remove(id)
    if (result) current.settle(result)
    else if (STALLED.test(job.failedReason)) current.settle({ kind: 'deadly' })
    else current.fail(new Error(`a worker failed: ${job.failedReason}`))
  }

  function takeOnce(id: string): void {
    const current = inHand.get(id)
    if (!current || current.busy) return
    current.busy = true
    take(id, current)
      .catch(current.fail)
      .finally(() => {
        current.busy = false
      })
  }

  async function watch(): Promise<void> {
    let warned = ''
    while (!closed) {
      await sleep(LOOK)
      try {
        const done = inHand.size > 0 ? await queue.getRanges(['completed', 'failed']) : []
        done.forEach(takeOnce)
        warned = ''
      } catch (error) {
        if (closed) return
        if (warned !== String(error)) warn(`Redis does not answer as it should (${error}); asking again.`)
        warned = String(error)
      }
    }
  }
  void watch()

  async function recall(id: string, task: Task): Promise<void> {
    await add(task)
    // taken back while it was added
    if (!inHand.has(id)) await queue.remove(id)
  }
  const addAll = (): void => {
    for (const [id, { task }] of inHand) recall(id, task).catch(() => undefined)
  }
  const census = setInterval(addAll, CENSUS)
  client.on('ready', addAll)

  return {
    ask: (task) =>
      new Promise((settle, fail) => {
        const id = taskId(task)
        inHand.set(id, { task, settle, fail, tries: 0, busy: false })
        add(task).catch((error: unknown) => {
          inHand.delete(id)
          fail(new UsageError(`${shown} does not take documents: ${(error as Error).message}.`, { cause: error }))
        })
      }),
    inHand: () => inHand.size,
    async close() {
      closed = true
      clearInterval(census)
      client.off('ready', addAll)
      const open = [...inHand]
      inHand.clear()
      for (const [, { fail }] of open) fail(new Error('reading has ended'))
      const withdrawn = Promise.allSettled(open.map(([id]) => queue.remove(id)))
      if (client.status === 'ready') await Promise.race([withdrawn, sleep(FAREWELL)])
    },
  }
}
