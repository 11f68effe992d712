import type { RunEvent } from '../../batch/run-event.js'
import type { CommandContext } from '../command-context.js'
import { escapeControls } from './escape-controls.js'
import { type ProgressLine, progressLines } from './progress-lines.js'

export interface LogOptions {
  /** Problems only. */
  readonly quiet?: boolean
  /** One JSON object a line instead of text. */
  readonly logJson?: boolean
}

/** Milliseconds between two drawings: fast enough for the eye, slow enough for the terminal. */
const REDRAW = 100
/** Milliseconds between two lines of progress where there is no terminal: a log that somebody reads later. */
const REPORT = 60_000

function problemOf(event: RunEvent): string | null {
  if (event.event === 'notice') return `notice ${escapeControls(event.path)}: ${escapeControls(event.message)}\n`
  if (event.event !== 'file' || event.status !== 'failed' || !event.error) return null
  const { code, message } = event.error
  return `failed ${escapeControls(event.path)}: ${code}: ${escapeControls(message)}\n${event.stack ? `${event.stack}\n` : ''}`
}

/**
 * Tells a run on standard error: each failed file, and how far it is: on a terminal lines that are drawn anew, without one a
 * line a minute. `end` takes what is drawn away.
 */
export function runLog(
  { err, columns }: Pick<CommandContext, 'err' | 'columns'>,
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
  const progress = progressLines()
  let drawn = 0
  let last = performance.now()

  /** Takes away the lines that stand there: to the start of the first of them, then all below it (ECMA-376, CPL and ED). */
  const erased = (): string => {
    const text = drawn > 0 ? `\r${drawn > 1 ? `\x1b[${drawn - 1}A` : ''}\x1b[J` : ''
    drawn = 0
    return text
  }
  function draw(lines: readonly ProgressLine[], width: number): void {
    const cut = lines.map((line) => (line.length < width ? line : `${line.slice(0, width - 2)}…`))
    const before = erased()
    drawn = cut.length
    err(before + cut.join('\n'))
  }
  function show(): void {
    const now = performance.now()
    if (columns !== null) {
      if (drawn > 0 && now - last < REDRAW) return
      last = now
      draw(progress.lines(), columns)
    } else if (now - last >= REPORT) {
      last = now
      err(`${progress.lines()[0]}\n`)
    }
  }
  return {
    tell: (event) => {
      progress.take(event)
      const problem = problemOf(event)
      if (problem !== null) err(erased() + problem)
      if (!quiet) show()
    },
    end: () => err(erased()),
  }
}
