import { connect } from './connect.js'
import { type RunPresence, runsThere, type WorkerPresence, workersThere } from './presence.js'
import { queuePackages } from './queue-packages.js'
import { PREFIX } from './task.js'

/** What waits for the workers of a build, what they read, and what no run has taken back yet. */
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

async function countsOf(client: Awaited<ReturnType<typeof connect>>['client'], build: string): Promise<QueueCounts> {
  const { Queue } = await queuePackages()
  const queue = new Queue(build, { connection: client, prefix: PREFIX, skipMetasUpdate: true })
  const { wait = 0, paused = 0, delayed = 0, active = 0, completed = 0, failed = 0 } = await queue.getJobCounts()
  await queue.close()
  return { build, waiting: wait + paused + delayed, active, done: completed, failed }
}

/** Who is there, and how far they are. Throws `UsageError` where there is no Redis at the address. */
export async function queueStatus(address: string): Promise<QueueStatus> {
  const { client, shown } = await connect(address)
  try {
    const [runs, workers] = [await runsThere(client), await workersThere(client)]
    const builds = new Set([...runs, ...workers].map(({ build }) => build))
    for await (const keys of client.scanStream({ match: `${PREFIX}:*:id`, count: 1000 }) as AsyncIterable<string[]>) {
      for (const key of keys) builds.add(key.split(':')[1]!)
    }
    const queues: QueueCounts[] = []
    for (const build of [...builds].sort()) queues.push(await countsOf(client, build))
    return { queue: shown, runs, workers, queues }
  } finally {
    client.disconnect()
  }
}
