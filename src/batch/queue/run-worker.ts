import { availableParallelism } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Job } from 'bullmq'
import { programBuild } from '../program-build.js'
import { announcePresence, ownPresence } from './announce-presence.js'
import { connect } from './connect.js'
import { poolsBySettings } from './pools-by-settings.js'
import { queuePackages } from './queue-packages.js'
import { readTask } from './read-task.js'
import { PREFIX, Task, type TaskResult } from './task.js'
import type { WorkerEvent } from './worker-event.js'

export interface WorkerOptions {
  /** Address of the Redis. */
  readonly queue: string
  /** How many documents are read at once; by default one for each processor. */
  readonly jobs?: number
  readonly tell?: (event: WorkerEvent) => void
  /** Stops the worker: documents in hand have some time to finish, the others go back to the queue. */
  readonly stop: AbortSignal
  /** Another program for the processes that read. */
  readonly entry?: string
  /** Milliseconds without a sign of life after which a worker counts as lost. */
  readonly lost?: number
  /** Milliseconds that documents in hand have to finish when it is stopped. */
  readonly grace?: number
}

const GRACE = 10_000
/** Milliseconds between two looks at what is in hand, when the worker leaves. */
const LOOK = 50
/** Longest wait for Redis at the end, in milliseconds. */
const FAREWELL = 3000
/** Milliseconds after which the documents of a silent worker go to others. A busy one is not silent: its children do the work. */
const LOST = 30_000
/** How many workers may be lost over a document after the first one, as something else may have ended them. */
const MORE_LOST = 2

/** Passes a message on unless it repeats the one before. */
function oncePerCause(say: (message: string) => void): (message: string) => void {
  let last = ''
  return (message) => {
    if (message !== last) say(message)
    last = message
  }
}

/**
 * Reads the documents that runs of this build put into the queue, until `stop` is aborted. Returns how many it read. Throws
 * `UsageError` where there is no Redis at the address.
 */
export async function runWorker(options: WorkerOptions): Promise<number> {
  const { jobs = availableParallelism(), tell = () => undefined, stop, entry, lost = LOST, grace = GRACE } = options
  const { client, shown } = await connect(options.queue)
  const { WaitingError, Worker } = await queuePackages()
  const build = await programBuild()
  const pools = poolsBySettings({ jobs, ...(entry ? { entry } : {}) })
  const reading = new Map<string, string>()
  let read = 0
  let leaving = false

  async function giveBack(job: Job, token?: string): Promise<never> {
    await job.moveToWait(token)
    throw new WaitingError()
  }
  async function work(job: Job, token?: string): Promise<TaskResult> {
    if (leaving) return giveBack(job, token)
    const task = Task.parse(job.data)
    const file = Buffer.from(task.job.file, 'base64').toString()
    reading.set(job.id!, file)
    tell({ event: 'reading', file })
    try {
      const result = await readTask(task, pools)
      if (result.kind === 'unable') tell({ event: 'notice', message: result.why })
      else {
        const { outcome, ms } = result.answer
        read++
        tell({ event: 'read', file, code: outcome.kind === 'fault' ? outcome.fault.code : null, ms })
      }
      return result
    } catch (error) {
      if (!leaving) throw error
      reading.delete(job.id!)
      return giveBack(job, token)
    } finally {
      reading.delete(job.id!)
    }
  }

  const worker = new Worker(build, work, {
    connection: client,
    prefix: PREFIX,
    concurrency: jobs,
    lockDuration: lost,
    stalledInterval: lost / 2,
    maxStalledCount: MORE_LOST,
  })
  const notice = oncePerCause((message) => tell({ event: 'notice', message }))
  worker.on('error', (error) => {
    // the 'close' event below reports a lost connection, once for the many errors that may come with it
    if (client.status === 'ready' && !leaving) notice(error.message)
  })
  client.on('close', () => {
    if (!leaving) notice(`The connection to ${shown} was lost; waiting for it.`)
  })
  client.on('ready', () => notice(`Connected to ${shown} again.`))
  const own = ownPresence(build)
  const leave = announcePresence(client, 'worker', () => ({ ...own, jobs, read, reading: [...reading.values()] }))
  tell({ event: 'ready', queue: shown, build, jobs })

  await new Promise<void>((resolve) => {
    if (stop.aborted) resolve()
    else stop.addEventListener('abort', () => resolve(), { once: true })
  })
  leaving = true
  tell({ event: 'leaving', inHand: reading.size })
  // to close as BullMQ does would wait for ever where Redis is away
  await worker.pause(true)
  const late = setTimeout(() => void pools.close(), grace)
  while (reading.size > 0) await sleep(LOOK)
  clearTimeout(late)
  // Redis answers in order: after the ping it has all results; without Redis other workers read these documents later
  if (client.status === 'ready') await Promise.race([client.ping(), sleep(FAREWELL, null, { ref: false })])
  await worker.close(true)
  await leave()
  await pools.close()
  client.disconnect()
  return read
}
