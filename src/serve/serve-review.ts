import { randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { CORRECTIONS } from '../corrections/correction.js'
import { UsageError } from '../model/usage-error.js'
import { indexPage } from '../review/html/index-page.js'
import { correctionsWriter } from './corrections-writer.js'
import { isOwnRequest } from './is-own-request.js'

export interface ReviewServerOptions {
  /** The folder of the review. */
  readonly folder: string
  /** The folder beside whose reports corrections are written; null: none are taken. */
  readonly archive: string | null
  /** 0 for any that is free. */
  readonly port: number
}

export interface ReviewServer {
  readonly address: string
  readonly close: () => Promise<void>
}

const HOST = '127.0.0.1'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.webp': 'image/webp',
}

const headers = {
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  'x-frame-options': 'DENY',
}

/**
 * Serves the review on this machine only, and takes corrections: from the pages that it serves itself, told by the host, the origin
 * and a token that is new each time. Throws `UsageError` where the port cannot be had.
 */
export async function serveReview({ folder, archive, port }: ReviewServerOptions): Promise<ReviewServer> {
  const token = randomBytes(24).toString('base64url')
  const write = archive === null ? null : correctionsWriter(join(archive, CORRECTIONS))
  const server = createServer((request, response) => {
    answer(request, response).catch(() => {
      if (!response.headersSent) reply(response, 500, 'the file cannot be read')
      else response.destroy()
    })
  })
  const own = await listening(server, port)
  return {
    address: `http://${HOST}:${own}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isOwnRequest(request, own)) return reply(response, 403, 'this server answers its own pages only')
    const path = pathOf(request.url ?? '/')
    if (request.method === 'POST' && path === 'corrections') {
      if (request.headers['x-nianbao-token'] !== token)
        return reply(response, 403, 'the page is of another server; load it again')
      if (!write) return reply(response, 409, 'the server was started without --archive')
      return reply(response, ...(await write(request)))
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') return reply(response, 405, 'only GET')
    if (path === '' || path === 'index.html') return reply(response, 200, indexPage(token), '.html')
    // browsers ask for it by themselves
    if (path === 'favicon.ico') return reply(response, 204, '')
    const type = path === null ? undefined : types[extname(path)]
    const file = path === null || type === undefined ? null : join(folder, path)
    if (file === null || !(await stat(file).catch(() => null))?.isFile()) return reply(response, 404, 'not found')
    response.writeHead(200, { ...headers, 'content-type': type! })
    if (request.method === 'HEAD') response.end()
    else await pipeline(createReadStream(file), response)
  }
}

function reply(response: ServerResponse, status: number, text: string, type = ''): void {
  response.writeHead(status, { ...headers, 'content-type': types[type] ?? 'text/plain; charset=utf-8' })
  response.end(text)
}

/** The path below the folder that an address names; null for one that leads out of it. */
function pathOf(url: string): string | null {
  try {
    const path = normalize(decodeURIComponent(url.replace(/[?#].*$/, '')).replace(/^\/+/, '')).replace(/^\.$/, '')
    return path.startsWith('..') || path.includes('\0') || path.startsWith(sep) ? null : path.split(sep).join('/')
  } catch {
    return null
  }
}

const listening = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        new UsageError(`Cannot serve on port ${port} (${error.code}); choose another with --port.`, { cause: error }),
      ),
    )
    server.listen(port, HOST, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
