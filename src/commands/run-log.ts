import type { RunEvent } from '../batch/run-event.js'
import { printable } from './printable.js'
import type { Surroundings } from './surroundings.js'

export interface LogOptions {
  /** Problems only. */
  readonly quiet?: boolean
  /** One JSON object a line instead of text. */
  readonly logJson?: boolean
}

/** Erases the line the cursor stands in. */
const ERASE = '\r\x1b[K'
/** Milliseconds between two drawings of the progress line: fast enough for the eye, slow enough for the terminal. */
const REDRAW = 100

function remaining(seconds: number): string {
  if (!Number.isFinite(seconds)) return ''
  return seconds < 90 ? `, about ${Math.ceil(seconds)} s left` : `, about ${Math.ceil(seconds / 60)} min left`
}

function problemOf(event: RunEvent): string | null {
  if (event.event === 'notice') return `notice ${printable(event.path)}: ${printable(event.message)}\n`
  if (event.event !== 'file' || event.status !== 'failed' || !event.error) return null
  const { code, message } = event.error
  return `failed ${printable(event.path)}: ${code}: ${printable(message)}\n${event.stack ? `${event.stack}\n` : ''}`
}

/**
 * Tells a run on standard error: each failed file, and on a terminal one line of progress that is drawn anew. `end` takes
 * the line away.
 */
export function runLog(
  { err, columns }: Pick<Surroundings, 'err' | 'columns'>,
  { quiet = false, logJson = false }: LogOptions,
): { tell: (event: RunEvent) => void; end: () => void } {
  if (logJson) {
    return {
      tell: (event) => {
        if (!quiet || problemOf(event) !== null) err(`${JSON.stringify(event)}\n`)
      },
      end: () => undefined,
    }
  }
  const live = columns !== null && !quiet
  const start = performance.now()
  let drawn = Number.NEGATIVE_INFINITY
  let failed = 0

  function draw(done: number, files: number): void {
    const now = performance.now()
    if (now - drawn < REDRAW) return
    drawn = now
    const perSecond = (done * 1000) / (now - start)
    const line = `${done} of ${files} files, ${failed} failed, ${perSecond.toFixed(1)} a second${remaining((files - done) / perSecond)}`
    err(ERASE + line.slice(0, (columns ?? 0) - 1))
  }
  return {
    tell: (event) => {
      const problem = problemOf(event)
      if (problem !== null) {
        err((live ? ERASE : '') + problem)
        drawn = Number.NEGATIVE_INFINITY
      }
      if (event.event === 'file' && event.status === 'failed') failed++
      if (live && event.event === 'start') draw(0, event.files)
      if (live && event.event === 'file') draw(event.done, event.files)
    },
    end: () => {
      if (live) err(ERASE)
    },
  }
}
