import { UsageError } from '../../model/usage-error.js'

/** Where a Redis is, and how to log in. */
export interface RedisAddress {
  readonly host: string
  readonly port: number
  readonly db: number
  readonly username: string | null
  readonly password: string | null
  readonly tls: boolean
  /** The address without the password, for people. */
  readonly shown: string
}

const PORT = 6379

const wrong = (text: string): UsageError =>
  new UsageError(
    `--queue ${text.replace(/(^|\/\/)[^/]*@/, '$1')} is no address of a Redis: write it as redis://host:6379/0, or rediss:// with TLS.`,
  )

/** Reads `redis[s]://[user:password@]host[:port][/db]`, the scheme that is registered with IANA. Throws `UsageError`. */
export function parseRedisAddress(text: string): RedisAddress {
  if (!URL.canParse(text)) throw wrong(text)
  const { protocol, hostname, port, pathname, username, password, search, hash } = new URL(text)
  const shown = `${protocol}//${hostname}${port && `:${port}`}${pathname}`
  const db = /^\/?(\d{1,5})?$/.exec(pathname)
  if (!/^rediss?:$/.test(protocol) || hostname === '' || !db || search || hash) throw wrong(text)
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? PORT : Number(port),
    db: Number(db[1] ?? 0),
    username: username === '' ? null : decodeURIComponent(username),
    password: password === '' ? null : decodeURIComponent(password),
    tls: protocol === 'rediss:',
    shown,
  }
}
