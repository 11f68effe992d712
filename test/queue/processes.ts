import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import type { WorkerEvent } from '../../src/batch/queue/worker-event.js'
import type { RunEvent } from '../../src/batch/run-event.js'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const cli = at('../../dist/src/cli.js')

/** A process that tells what it does, line by line. */
export interface Process<Event> {
  readonly events: readonly (Event | { readonly event: 'said'; readonly text: string })[]
  /** Waits until this many of its events are such. */
  readonly until: (count: number, isSuch: (event: Event) => boolean) => Promise<void>
  readonly kill: (signal: NodeJS.Signals) => void
  /** Its exit status, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>
}

function processOf<Event extends { readonly event: string }>(
  child: ChildProcess,
  lines: NodeJS.ReadableStream,
): Process<Event> {
  const events: (Event | { readonly event: 'said'; readonly text: string })[] = []
  const waiting = new Set<() => void>()
  createInterface({ input: lines }).on('line', (text) => {
    events.push(text.startsWith('{') ? (JSON.parse(text) as Event) : { event: 'said', text })
    for (const look of waiting) look()
  })
  const ended = once(child, 'close').then(([code, signal]) => (signal ?? code) as number | NodeJS.Signals)
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await ended
  })
  return {
    events,
    kill: (signal) => void child.kill(signal),
    ended,
    until: (count, isSuch) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (events.filter((event) => event.event !== 'said' && isSuch(event as Event)).length < count) return
          waiting.delete(look)
          resolve()
        }
        waiting.add(look)
        look()
        void ended.then((how) => reject(new Error(`it ended (${how}): ${JSON.stringify(events.slice(-3))}`)))
      }),
  }
}

/** `nianbao` with these arguments. */
export function nianbao(...args: string[]): Process<RunEvent> {
  const child = spawn(process.execPath, [cli, ...args, '--log-json'], { stdio: ['ignore', 'ignore', 'pipe'] })
  return processOf(child, child.stderr!)
}

/** A worker that counts as lost after two seconds, and reads one document at a time. */
export function worker(address: string, options: { readonly entry?: string; readonly grace?: number } = {}) {
  const args = [at('./worker.mjs'), address, JSON.stringify(options)]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  return processOf<WorkerEvent>(child, child.stdout!)
}

export const deadlyChild = at('./deadly-child.mjs')
