import { isIP } from 'node:net'
import type { Redis } from 'ioredis'
import { UsageError } from '../../model/usage-error.js'
import { queuePackages } from './queue-packages.js'
import { parseRedisAddress } from './redis-address.js'

/** Milliseconds within which Redis has to answer when a command starts. */
const ANSWER = 5000
/** Longest wait between two tries to reach a Redis that was lost, in milliseconds. */
const RETRY = 2000

/** A connection that outlives restarts of its Redis. */
export interface Connection {
  readonly client: Redis
  /** The address, for people. */
  readonly shown: string
}

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there; start redis-server, or correct the address',
  ENOTFOUND: 'there is no such host; correct the address',
  EAI_AGAIN: 'the name of the host cannot be looked up; correct the address',
  ETIMEDOUT: 'it does not answer; check the address and the firewall',
}

function reasonOf(error: unknown): string {
  const { code = '', message = '' } = error as NodeJS.ErrnoException
  return (
    reasons[code] ??
    (/timed? ?out|Connection is closed/i.test(message) ? reasons.ETIMEDOUT! : message.replace(/\.+$/, ''))
  )
}

/**
 * Connects to the Redis at `text`. Once connected, it waits for ever for a Redis that went away, and then sends the open
 * commands again. Throws `UsageError` for a wrong address, and where no Redis answers within seconds.
 */
export async function connect(text: string): Promise<Connection> {
  const { host, port, db, username, password, tls, shown } = parseRedisAddress(text)
  const { Redis } = await queuePackages()
  let connected = false
  let last: unknown = null
  const client = new Redis({
    host,
    port,
    db,
    ...(username === null ? {} : { username }),
    ...(password === null ? {} : { password }),
    ...(tls ? { tls: isIP(host) ? {} : { servername: host } } : {}),
    lazyConnect: true,
    connectTimeout: ANSWER,
    maxRetriesPerRequest: null,
    retryStrategy: (times) => (connected ? Math.min(times * 100, RETRY) : null),
  })
  client.on('error', (error) => {
    last = error
  })
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(Object.assign(new Error('timed out'), { code: 'ETIMEDOUT' })), ANSWER).unref()
  })
  try {
    await Promise.race([client.connect().then(() => client.ping()), late])
    // only this shows a database that is not there
    await Promise.race([client.select(db), late])
    connected = true
    return { client, shown }
  } catch (error) {
    client.disconnect()
    throw new UsageError(`Cannot use ${shown}: ${reasonOf(last ?? error)}.`, { cause: error })
  }
}
