import { type ChildProcess, fork } from 'node:child_process'
import { distFile } from '../dist-file.js'
import { LOOK, usageOf } from '../pool/process-usage.js'

/** Pages of a document to be drawn to `<prefix><number>.webp`; only if its bytes are still those of `sha256`. */
export interface DrawRequest {
  /** A path as bytes: names need not be valid UTF-8. */
  readonly file: Buffer
  readonly sha256: string
  readonly pages: readonly number[]
  readonly prefix: string
  readonly password?: string
}

/** A page that was drawn; sides in points. */
export interface DrawnImage {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly bytes: number
}

export interface DrawAnswer {
  readonly images: readonly DrawnImage[]
  readonly reason: 'changed' | 'unreadable' | 'stopped' | null
}

export interface PageDrawer {
  /** Draws one document; never throws: what cannot be drawn is left out, and the reason told. */
  readonly draw: (request: DrawRequest) => Promise<DrawAnswer>
  readonly end: () => void
}

/** Milliseconds on the clock for one document; the slowest pages of real reports take two seconds each. */
const LIMIT = 60_000
/** Documents after which the process starts anew: pdf.js keeps fonts. */
const DOCUMENTS = 200
/** Resident memory in megabytes above which a document is given up: a picture itself takes sixteen. */
const MEGABYTES = 1024

/** A process that draws one document after the other, and is started anew after a crash, a time-out, too much memory, or many documents. */
export function pageDrawer(megabytes = MEGABYTES): PageDrawer {
  let child: ChildProcess | null = null
  let drawn = 0
  const end = (): void => {
    child?.removeAllListeners()
    child?.kill('SIGKILL')
    child = null
    drawn = 0
  }
  return {
    draw: (request) =>
      new Promise((resolve) => {
        if (drawn >= DOCUMENTS) end()
        drawn++
        child ??= fork(distFile('src/batch/review/draw-pages-child.js'), {
          serialization: 'advanced',
          execArgv: [`--max-old-space-size=${MEGABYTES}`],
          stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
        })
        const { pid = 0 } = child
        let settled = false
        const settle = (): void => {
          settled = true
          clearTimeout(timer)
          clearInterval(watch)
        }
        const stopped = (): void => {
          settle()
          end()
          resolve({ images: [], reason: 'stopped' })
        }
        const timer = setTimeout(stopped, LIMIT)
        const watch = setInterval(async () => {
          const usage = (await usageOf([pid])).get(pid)
          if (usage && usage.megabytes > megabytes && !settled) stopped()
        }, LOOK)
        child.removeAllListeners()
        child.once('exit', stopped)
        child.once('error', stopped)
        child.once('message', (answer) => {
          settle()
          resolve(answer as DrawAnswer)
        })
        child.send(request, (error) => error && stopped())
      }),
    end,
  }
}
