import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { queueStatus } from '../../src/batch/queue/queue-status.js'
import { runWorker } from '../../src/batch/queue/run-worker.js'
import type { WorkerEvent } from '../../src/batch/queue/worker-event.js'
import { readManifest } from '../../src/batch/results/read-manifest.js'
import type { RunEvent } from '../../src/batch/run-event.js'
import { outputTree } from '../src/batch/output-tree.js'
import { temporaryFolder } from '../src/temporary-folder.js'
import { sampleArchive } from './archive.js'
import { deadlyChild, nianbao, worker } from './processes.js'
import { hasRedis, type RedisServer, redisServer } from './redis-server.js'

const isFile = ({ event }: RunEvent): boolean => event === 'file'
const isLost = (event: { readonly event: string }): boolean => /connection was lost/.test(JSON.stringify(event))
const isReady = ({ event }: WorkerEvent): boolean => event === 'ready'
const isRead = ({ event }: WorkerEvent): boolean => event === 'read'
const readBy = ({ events }: { readonly events: readonly { readonly event: string }[] }): number =>
  events.filter(({ event }) => event === 'read').length

const small = async (names: Readonly<Record<string, string>>): Promise<string> => {
  const folder = await temporaryFolder({ 'in/': '' })
  for (const [name, sample] of Object.entries(names)) {
    await cp(join('samples', sample, 'report.txt'), join(folder, 'in', name))
  }
  return folder
}

describe.skipIf(!hasRedis)('a run over a queue', () => {
  let redis: RedisServer
  beforeEach(async () => {
    redis = await redisServer()
  })

  it('gives what a local run gives, though a worker is killed and Redis as well', async () => {
    const folder = await sampleArchive()
    const local = nianbao('extract', join(folder, 'in'), '--out', join(folder, 'local'))
    expect(await local.ended).toBe(1)
    const workers = [1, 2, 3].map(() => worker(redis.address))
    const run = nianbao('extract', join(folder, 'in'), '--out', join(folder, 'queued'), '--queue', redis.address)
    // with a document in hand
    await workers[0]!.until(4, ({ event }) => event === 'reading')
    workers[0]!.kill('SIGKILL')
    await run.until(18, isFile)
    await redis.restart()
    expect(await run.ended).toBe(1)
    expect(run.events.filter(isLost)).not.toEqual([])
    const files = await outputTree(join(folder, 'queued'))
    expect(files).toEqual(await outputTree(join(folder, 'local')))
    expect(Object.values(files).join()).toContain('to be seen')
    for (const one of workers.slice(1)) {
      one.kill('SIGTERM')
      expect(await one.ended).toBe(0)
    }
    expect(
      workers
        .slice(1)
        .map(readBy)
        .every((count) => count > 0),
    ).toBe(true)
    // nothing of a finished run stays in Redis
    expect(await redis.client.keys('nianbao:*:d*')).toEqual([])
  })

  it('reads the same bytes once', async () => {
    const folder = await small({ 'a.txt': 'txt-tabs', 'b.txt': 'txt-tabs', 'c.txt': 'txt-tabs', 'd.txt': 'txt-layout' })
    const one = worker(redis.address)
    const run = nianbao('extract', join(folder, 'in'), '--out', join(folder, 'out'), '--queue', redis.address)
    expect(await run.ended).toBe(0)
    expect(readBy(one)).toBe(2)
    expect((await readManifest(join(folder, 'out'))).map(({ status }) => status)).toEqual(Array(4).fill('ok'))
  })

  it('that is killed goes on with what workers did meanwhile, and nothing is read twice', async () => {
    const folder = await sampleArchive(/^(txt|html-[e-o])/)
    const args = ['extract', join(folder, 'in'), '--out', join(folder, 'out')]
    const local = nianbao('extract', join(folder, 'in'), '--out', join(folder, 'local'))
    await local.ended
    const one = worker(redis.address)
    const run = nianbao(...args, '--queue', redis.address)
    await one.until(3, isRead)
    run.kill('SIGKILL')
    expect(await run.ended).toBe('SIGKILL')
    const again = nianbao(...args, '--queue', redis.address)
    expect(await again.ended).toBe(1)
    expect(await outputTree(join(folder, 'out'))).toEqual(await outputTree(join(folder, 'local')))
    const read = one.events.flatMap((event) => (event.event === 'read' && event.code === null ? [event.file] : []))
    expect(read.length - new Set(read).size).toBeLessThanOrEqual(1)
  })

  it('ends with the fault of a document that takes every worker with it', async () => {
    const folder = await small({ 'a.txt': 'txt-tabs', 'poison.txt': 'txt-layout', 'z.txt': 'txt-lost-figure' })
    const run = nianbao('extract', join(folder, 'in'), '--out', join(folder, 'out'), '--queue', redis.address)
    let deaths = 0
    let over = false
    const status = run.ended.finally(() => {
      over = true
    })
    // somebody starts them again, as a cluster would
    while (!over) {
      const one = worker(redis.address, { entry: deadlyChild })
      if ((await Promise.race([one.ended, status.then(() => 'over')])) === 'SIGKILL') deaths++
    }
    expect(await status).toBe(1)
    expect(deaths).toBe(3)
    const lines = await readManifest(join(folder, 'out'))
    expect(lines.map(({ path, error }) => [path, error?.code ?? null])).toEqual([
      ['a.txt', null],
      ['poison.txt', 'worker-crashed'],
      ['z.txt', null],
    ])
  })

  it('is not read by a worker of another build, and says so', async () => {
    const folder = await small({ 'a.txt': 'txt-tabs' })
    const stop = new AbortController()
    // the sources are not the program that was compiled of them
    let stranger = Promise.resolve(0)
    await new Promise((resolve) => {
      stranger = runWorker({ queue: redis.address, jobs: 1, stop: stop.signal, tell: resolve })
    })
    const run = nianbao('extract', join(folder, 'in'), '--out', join(folder, 'out'), '--queue', redis.address)
    await run.until(1, (event) => event.event === 'notice' && /No worker of this build/.test(event.message))
    const notices = run.events.flatMap((event) => (event.event === 'notice' ? [event.message] : []))
    expect(notices.join()).toMatch(/those that are there are of another build \([0-9a-f]{16}\)/)
    // a run tells of itself every few seconds
    await expect
      .poll(async () => (await queueStatus(redis.address)).runs)
      .toMatchObject([{ out: join(folder, 'out'), inHand: 1, read: 0, failed: 0 }])
    const { runs, workers, queues } = await queueStatus(redis.address)
    expect(workers).toHaveLength(1)
    expect(queues.find(({ build }) => build === runs[0]!.build)).toMatchObject({ waiting: 1, active: 0, done: 0 })
    const one = worker(redis.address)
    expect(await run.ended).toBe(0)
    stop.abort()
    expect(await stranger).toBe(0)
    expect(readBy(one)).toBe(1)
  })

  it('is left by a worker that is told to, and another has its document', async () => {
    const folder = await small({ 'slow.txt': 'txt-tabs' })
    const first = worker(redis.address, { entry: deadlyChild, grace: 500 })
    const run = nianbao('extract', join(folder, 'in'), '--out', join(folder, 'out'), '--queue', redis.address)
    await first.until(1, ({ event }) => event === 'reading')
    first.kill('SIGTERM')
    expect(await first.ended).toBe(0)
    const second = worker(redis.address)
    expect(await run.ended).toBe(0)
    expect(readBy(first)).toBe(0)
    expect(readBy(second)).toBe(1)
  })

  it('stops at a signal and goes on from there', async () => {
    // one of the slow ones waits for the other: their bytes are the same
    const folder = await small({ 'a.txt': 'txt-tabs', 'slow.1.txt': 'txt-layout', 'slow.2.txt': 'txt-layout' })
    const args = ['extract', join(folder, 'in'), '--out', join(folder, 'out'), '--queue', redis.address]
    // two, as which document comes first into the queue is left open: one has a slow one in hand, the other reads the rest
    const slow = [1, 2].map(() => worker(redis.address, { entry: deadlyChild, grace: 500 }))
    for (const one of slow) await one.until(1, isReady)
    const run = nianbao(...args)
    await run.until(1, isFile)
    run.kill('SIGINT')
    expect(await run.ended).toBe(130)
    for (const one of slow) {
      one.kill('SIGTERM')
      await one.ended
    }
    worker(redis.address)
    const again = nianbao(...args)
    expect(await again.ended).toBe(0)
    const kept = again.events.flatMap((event) => (event.event === 'file' && event.kept ? [event.path] : []))
    expect(kept).toEqual(['a.txt'])
  })

  it('and its workers stop at a signal though Redis is away', async () => {
    const folder = await small({ 'slow.txt': 'txt-tabs' })
    const one = worker(redis.address, { entry: deadlyChild, grace: 500 })
    const run = nianbao('extract', join(folder, 'in'), '--out', join(folder, 'out'), '--queue', redis.address)
    await one.until(1, ({ event }) => event === 'reading')
    await redis.kill()
    run.kill('SIGTERM')
    one.kill('SIGTERM')
    expect(await run.ended).toBe(143)
    expect(await one.ended).toBe(0)
  })

  it('warns of a Redis without append-only files', async () => {
    const { address } = await redisServer({ appendonly: false })
    const folder = await temporaryFolder({ 'in/style.css': 'p { color: red }' })
    const run = nianbao('extract', join(folder, 'in'), '--out', join(folder, 'out'), '--queue', address)
    expect(await run.ended).toBe(0)
    expect(run.events).toContainEqual({
      event: 'notice',
      path: address,
      message: expect.stringMatching(/^appendonly is no: it forgets what is queued when it is restarted/),
    })
  })
})
