import type { Redis } from 'ioredis'
import { presentRuns, presentWorkers, type RunPresence, type WorkerPresence } from './announce-presence.js'
import { connect } from './connect.js'
import { queuePackages } from './queue-packages.js'
import { PREFIX } from './task.js'

/** The documents of one build: waiting, being read, and finished or lost but not yet collected by a run. */
export interface QueueCounts {
  readonly build: string
  readonly waiting: number
  readonly active: number
  readonly done: number
  readonly failed: number
}

export interface QueueStatus {
  /** The address, without a password. */
  readonly queue: string
  readonly runs: readonly RunPresence[]
  readonly workers: readonly WorkerPresence[]
  readonly queues: readonly QueueCounts[]
}

async function countsOf(client: Redis, build: string): Promise<QueueCounts> {
  const { Queue } = await queuePackages()
  const queue = new Queue(build, { connection: client, prefix: PREFIX, skipMetasUpdate: true })
  const { waiting = 0, active = 0, completed = 0, failed = 0 } = await queue.getJobCounts()
  await queue.close()
  return { build, waiting, active, done: completed, failed }
}

/** The runs, workers and documents of a queue. Throws `UsageError` where there is no Redis at the address. */
export async function queueStatus(address: string): Promise<QueueStatus> {
  const { client, shown } = await connect(address)
  try {
    const [runs, workers] = [await presentRuns(client), await presentWorkers(client)]
    const there = new Set([...runs, ...workers].map(({ build }) => build))
    const builds = new Set(there)
    for await (const keys of client.scanStream({ match: `${PREFIX}:*:id`, count: 1000 }) as AsyncIterable<string[]>) {
      for (const key of keys) builds.add(key.split(':')[1]!)
    }
    const queues: QueueCounts[] = []
    for (const build of [...builds].sort()) {
      const counts = await countsOf(client, build)
      const isEmpty = counts.waiting + counts.active + counts.done + counts.failed === 0
      // builds without runs, workers or documents are of no interest
      if (there.has(build) || !isEmpty) queues.push(counts)
    }
    return { queue: shown, runs, workers, queues }
  } finally {
    client.disconnect()
  }
}
