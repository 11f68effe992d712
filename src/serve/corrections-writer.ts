import { open } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { Correction } from '../corrections/correction.js'
import { correctionLine } from '../corrections/correction-line.js'

/** Bytes of the largest correction that is taken. */
const LARGEST = 20_000

/** What the server answers: status and words. */
type Answer = readonly [status: number, text: string]

/** Takes corrections as JSON, one a request, and appends each as a line to the file at `path`, one after the other. */
export function correctionsWriter(path: string): (request: IncomingMessage) => Promise<Answer> {
  let last: Promise<unknown> = Promise.resolve()
  return async (request) => {
    if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) return [415, 'JSON is wanted']
    const text = await bodyOf(request)
    if (text === null) return [413, 'the correction is too long']
    const { data, error } = Correction.safeParse(jsonOf(text))
    if (!data) return [400, error.issues.map(({ path: at, message }) => `${at.join('.')} ${message}`).join('; ')]
    const written = last.then(() => appendLine(path, correctionLine(data)))
    last = written.catch(() => undefined)
    try {
      await written
      return [200, 'written']
    } catch (problem) {
      return [500, `${path} cannot be written (${(problem as NodeJS.ErrnoException).code})`]
    }
  }
}

async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > LARGEST) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const LINE_END = 0x0a

/** Appends a line, on a line of its own also where the last one has no end; it is on the disk when this is done. */
async function appendLine(path: string, line: string): Promise<void> {
  const file = await open(path, 'a+')
  try {
    const { size } = await file.stat()
    const last = Buffer.alloc(1)
    if (size > 0) await file.read(last, 0, 1, size - 1)
    await file.appendFile(size > 0 && last[0] !== LINE_END ? `\n${line}` : line)
    await file.sync()
  } finally {
    await file.close()
  }
}
