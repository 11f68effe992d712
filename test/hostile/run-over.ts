import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { RunEvent } from '../../src/batch/run-event.js'
import type { ManifestLine } from '../../src/outputs/manifest-line.js'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** Seconds of processor time for a document, and megabytes: less than users get, so that bombs end soon. */
export const BUDGET = { seconds: 6, megabytes: 700 } as const

interface Run {
  readonly status: number | null
  readonly manifest: readonly ManifestLine[]
  readonly events: readonly RunEvent[]
  readonly findings: readonly { readonly path: string; readonly code: string; readonly severity: string }[]
}

const linesOf = <Line>(text: string): Line[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Line)

/** Extracts a folder in one run, as a user would, and gives what it wrote. */
export async function runOver(folder: string, out: string): Promise<Run> {
  const options = ['--jobs', '2', '--timeout', String(BUDGET.seconds), '--max-memory', String(BUDGET.megabytes)]
  const args = [join(root, 'dist/src/cli.js'), 'extract', folder, '--out', out, '--log-json', ...options]
  let log = ''
  const status = await new Promise<number | null>((resolve, reject) => {
    const run = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] })
    run.stderr.on('data', (bytes: Buffer) => {
      log += bytes.toString()
    })
    run.on('error', reject).on('close', resolve)
  })
  const read = (name: string): string => readFileSync(join(out, name), 'utf8')
  return {
    status,
    manifest: linesOf(read('manifest.jsonl')),
    events: linesOf(log),
    findings: linesOf(read('findings.jsonl')),
  }
}
