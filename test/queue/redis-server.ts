import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { onTestFinished } from 'vitest'
import { temporaryFolder } from '../src/temporary-folder.js'

/** Whether there is a redis-server; the tests that want one are skipped otherwise. */
export const hasRedis = spawnSync('redis-server', ['--version']).status === 0
if (!hasRedis) process.stderr.write('skipped: there is no redis-server; test/queue/redis.sh installs it\n')

/** A Redis of a test, empty, on a port of its own, gone when the test is over. */
export interface RedisServer {
  readonly address: string
  readonly client: Redis
  /** Kills it, without any farewell, and starts it again with what it had written down by then. */
  readonly restart: () => Promise<void>
  readonly kill: () => Promise<void>
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}

export async function redisServer({ appendonly = true } = {}): Promise<RedisServer> {
  const port = await freePort()
  const folder = join(await temporaryFolder({ 'redis/': '' }), 'redis')
  const settings = { port, dir: folder, save: '', appendonly: appendonly ? 'yes' : 'no', bind: '127.0.0.1' }
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)])
  const client = new Redis({ port, host: '127.0.0.1', maxRetriesPerRequest: null, retryStrategy: () => 50 })
  client.on('error', () => undefined)
  let server: ChildProcess

  async function start(): Promise<void> {
    server = spawn('redis-server', args, { stdio: 'ignore' })
    await client.ping()
  }
  async function kill(): Promise<void> {
    if (server.exitCode !== null || server.signalCode !== null) return
    const ended = once(server, 'exit')
    server.kill('SIGKILL')
    await ended
  }
  onTestFinished(async () => {
    client.disconnect()
    await kill()
  })
  await start()
  return {
    address: `redis://127.0.0.1:${port}/0`,
    client,
    kill,
    async restart() {
      await kill()
      await sleep(500)
      await start()
    },
  }
}
