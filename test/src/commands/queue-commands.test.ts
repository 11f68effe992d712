import { createServer } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { runCommand } from '../../../src/commands/run-command.js'
import { hasRedis, redisServer } from '../../queue/redis-server.js'
import { fakeReader } from '../fake-reader.js'
import { inProcessRunner } from '../in-process-runner.js'

/** Starts a command line; `said` grows while it runs. */
function nianbao(args: readonly string[], stop = new AbortController().signal) {
  const said = { out: '', err: '' }
  const status = runCommand(args, {
    out: (text) => {
      said.out += text
    },
    err: (text) => {
      said.err += text
    },
    columns: null,
    stop,
    reader: fakeReader(),
    runner: inProcessRunner(fakeReader(), 1),
    inspect: () => Promise.reject(new Error('nothing to inspect here')),
  })
  return { status, said }
}

/** An address where somebody listens and says nothing. */
async function mute(): Promise<string> {
  const server = createServer(() => undefined)
  onTestFinished(() => void server.close())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `redis://127.0.0.1:${(server.address() as { port: number }).port}`
}

describe('a queue that cannot be used', () => {
  const nobody = 'redis://127.0.0.1:1/0'
  it.each([
    [
      ['extract', '.', '--queue', 'localhost:6379'],
      /--queue localhost:6379 is no address of a Redis: write it as redis:/,
    ],
    [
      ['extract', '.', '--queue', nobody],
      /Cannot use redis:\/\/127\.0\.0\.1:1\/0: nothing listens there; start redis-server/,
    ],
    [['worker', '--queue', nobody], /Cannot use redis:\/\/127\.0\.0\.1:1\/0: nothing listens there/],
    [['status', '--queue', nobody], /Cannot use redis:\/\/127\.0\.0\.1:1\/0: nothing listens there/],
    [['worker'], /required option '--queue <address>' not specified/],
    [['extract', '.', '--queue', nobody, '--password', 'x'], /--password does not go with --queue/],
    [['extract', '.', '--queue', nobody, '--jobs', '2'], /--jobs does not go with --queue/],
  ])('%j is one clear line and status 2', async (args, line) => {
    const { status, said } = nianbao(args)
    expect([await status, said.out]).toEqual([2, ''])
    expect(said.err).toMatch(line)
    expect(said.err).toMatch(/^nianbao: .*\n$/)
  })

  it('is given up where it says nothing', async () => {
    const { status, said } = nianbao(['status', '--queue', await mute()])
    expect(await status).toBe(2)
    expect(said.err).toMatch(/it does not answer; check the address and the firewall\.\n$/)
  })
})

describe.skipIf(!hasRedis)('a queue', () => {
  it('tells who is there', async () => {
    const { address } = await redisServer()
    const empty = nianbao(['status', '--queue', address])
    expect(await empty.status).toBe(0)
    expect(empty.said.out).toBe(`${address}\n\nNo runs\n\nNo workers\n\nNo documents\n`)
    const stop = new AbortController()
    const worker = nianbao(['worker', '--queue', address, '--jobs', '3'], stop.signal)
    await expect.poll(() => worker.said.err).toMatch(/^reading for redis:.*, 3 documents at once/)
    const there = nianbao(['status', '--queue', address])
    await there.status
    expect(there.said.out).toMatch(/Workers\n {2}.+:\d+ {2}0 of 3 busy, 0 read {2}build [0-9a-f]{16}/)
    const json = nianbao(['status', '--queue', address, '--json'])
    await json.status
    expect(JSON.parse(json.said.out)).toMatchObject({
      queue: address,
      runs: [],
      workers: [{ jobs: 3, read: 0, reading: [], pid: process.pid }],
      queues: [{ waiting: 0, active: 0, done: 0, failed: 0 }],
    })
    stop.abort('SIGTERM')
    expect(await worker.status).toBe(0)
    expect(worker.said.err).toMatch(/stopping; 0 documents in hand\n0 documents read\n$/)
  })
})
