import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))
const program = join(root, 'dist/src/cli.js')

export interface Ended {
  /** Exit status or signal. */
  readonly how: number | string
  readonly out: string
  readonly err: string
}

export interface StartedRun {
  readonly process: ChildProcess
  readonly ended: Promise<Ended>
}

/** Starts the program as a user does, two documents at once. */
export function extract(archive: string, out: string, ...more: readonly string[]): StartedRun {
  const child = spawn(process.execPath, [program, 'extract', archive, '--out', out, '--jobs', '2', ...more])
  const said = { out: '', err: '' }
  child.stdout.on('data', (bytes: Buffer) => {
    said.out += bytes
  })
  child.stderr.on('data', (bytes: Buffer) => {
    said.err += bytes
  })
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (status, signal) => resolve({ how: signal ?? status ?? -1, ...said }))
  })
  return { process: child, ended }
}
