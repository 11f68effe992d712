import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Redis } from 'ioredis'
import * as z from 'zod'
import { PREFIX } from './task.js'

const common = { host: z.string(), pid: z.int(), build: z.string(), since: z.string() }

/** A run in progress. */
export const RunPresence = z.object({
  ...common,
  out: z.string(),
  /** Documents in the queue that are not yet answered. */
  inHand: z.int(),
  /** Documents that workers read, and how many of them failed. */
  read: z.int(),
  failed: z.int(),
})
export type RunPresence = z.infer<typeof RunPresence>

/** A worker at work. */
export const WorkerPresence = z.object({
  ...common,
  jobs: z.int(),
  read: z.int(),
  /** Absolute paths of the documents that it is reading. */
  reading: z.array(z.string()),
})
export type WorkerPresence = z.infer<typeof WorkerPresence>

/** Seconds without a sign of life after which a process counts as gone. */
const GONE = 30
/** Seconds between two signs of life. */
const SIGN = 5
/** Longest wait for Redis at the end, in milliseconds. */
const FAREWELL = 1000

const keyOf = (kind: 'run' | 'worker', name: string): string => `${PREFIX}:${kind}:${name}`

/** What this process says of itself. */
export const ownPresence = (build: string) => ({
  host: hostname(),
  pid: process.pid,
  build,
  since: new Date().toISOString(),
})

/** Tells others that this process is there, and what it does. Call the function that it returns to stop. */
export function announcePresence<Kind extends 'run' | 'worker'>(
  client: Redis,
  kind: Kind,
  describe: () => Kind extends 'run' ? RunPresence : WorkerPresence,
): () => Promise<void> {
  const key = keyOf(kind, `${hostname()}-${process.pid}-${randomBytes(4).toString('hex')}`)
  const tell = async (): Promise<void> => {
    // without Redis the signs would only pile up; a Redis that refuses them refuses more, and that is reported
    if (client.status === 'ready') await client.set(key, JSON.stringify(describe()), 'EX', GONE).catch(() => undefined)
  }
  const timer = setInterval(() => void tell(), SIGN * 1000)
  void tell()
  return async () => {
    clearInterval(timer)
    // without Redis the sign of life expires by itself
    const removed = client.status === 'ready' ? client.del(key).catch(() => undefined) : null
    await Promise.race([removed, sleep(FAREWELL, null, { ref: false })])
  }
}

async function allOf<T>(client: Redis, kind: 'run' | 'worker', shape: z.ZodType<T>): Promise<T[]> {
  const found: T[] = []
  for await (const keys of client.scanStream({ match: `${keyOf(kind, '')}*`, count: 1000 }) as AsyncIterable<
    string[]
  >) {
    for (const text of keys.length > 0 ? await client.mget(keys) : []) {
      if (text !== null) found.push(shape.parse(JSON.parse(text)))
    }
  }
  return found
}

export const presentRuns = (client: Redis): Promise<RunPresence[]> => allOf(client, 'run', RunPresence)
export const presentWorkers = (client: Redis): Promise<WorkerPresence[]> => allOf(client, 'worker', WorkerPresence)
