import { randomBytes } from 'node:crypto'
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { collateInProcess } from '../pool/collate-in-process.js'
import { programBuild } from '../program-build.js'
import type { RunEvent } from '../run-event.js'
import type { Runner } from '../runner.js'
import { announcePresence, ownPresence } from './announce-presence.js'
import { connect } from './connect.js'
import { queuePackages } from './queue-packages.js'
import { queueReaders } from './queue-readers.js'
import { redisWarnings } from './redis-warnings.js'
import { PREFIX, type Task } from './task.js'
import { taskClient } from './task-client.js'
import { watchWorkers } from './watch-workers.js'

export interface QueueRunner extends Runner {
  /** Disconnects from Redis. */
  readonly close: () => void
}

/** BullMQ keeps the latest events for listeners; we have none. */
const EVENTS = 100

const isStaged = (out: string, temporary: string): Promise<boolean> =>
  access(join(out, temporary)).then(
    () => true,
    () => false,
  )

/**
 * Has documents read by the workers of this build that use the Redis at `address`; the rest of the work is done here. Throws
 * `UsageError` where there is no such Redis.
 */
export async function queueRunner(address: string, tell: (event: RunEvent) => void): Promise<QueueRunner> {
  const connection = await connect(address)
  const { client, shown } = connection
  const { Queue } = await queuePackages()
  const build = await programBuild()
  const warn = (message: string): void => tell({ event: 'notice', path: shown, message })
  for (const warning of await redisWarnings(client)) warn(warning)
  const queue = new Queue<Task>(build, { connection: client, prefix: PREFIX, streams: { events: { maxLen: EVENTS } } })
  let lost = false
  // every call to the queue reports its own error
  queue.on('error', () => undefined)
  client.on('close', () => {
    if (client.status === 'end' || lost) return
    lost = true
    warn('The connection was lost; waiting for it.')
  })
  client.on('ready', () => {
    lost = false
    warn('Connected again.')
  })

  let stopWatching = (): void => undefined
  return {
    keepsStaged: true,
    readers({ settings }) {
      const run = randomBytes(8).toString('hex')
      const tasks = taskClient({ connection, queue, isStaged, warn })
      let [read, failed] = [0, 0]
      const own = ownPresence(build)
      const leave = announcePresence(client, 'run', () => ({
        ...own,
        out: settings.out!,
        inHand: tasks.inHand(),
        read,
        failed,
      }))
      stopWatching = watchWorkers({ client, build, warn })
      const readers = queueReaders({
        run,
        tasks,
        settings,
        count: (outcome) => {
          read++
          if (outcome.kind === 'fault' && !outcome.fault.skipped) failed++
        },
      })
      return {
        ...readers,
        async close() {
          stopWatching()
          await readers.close()
          await leave()
        },
      }
    },
    collate: collateInProcess,
    close() {
      stopWatching()
      client.disconnect()
    },
  }
}
