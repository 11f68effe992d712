import { join } from 'node:path'
import { type AtomicFile, atomicFile, commitTogether } from './atomic-file.js'

/** The files of a run beside its reports. The record is the last one, as it says what made the others. */
export const runFiles = ['findings.jsonl', 'reports.csv', 'observations.csv', 'manifest.jsonl', 'run.json'] as const
export type RunFile = (typeof runFiles)[number]

/** Appends a text to a file of a run. Throws `UsageError` where it cannot be written. */
export type TextSink = (text: string) => Promise<void>

/** Where the text of each file goes; `observations.csv` is null where it stays as it is. */
export type Sinks = Readonly<Record<Exclude<RunFile, 'observations.csv'>, TextSink>> & {
  readonly 'observations.csv': TextSink | null
}

/**
 * Lets `write` write the files of a run in `out`, except those in `unchanged`, and returns what it returns. All of them
 * replace the files of the run before together, when all are whole; where anything is thrown, the old files stay. Throws
 * `UsageError` where they cannot be written.
 */
export async function writeRunFiles<T>(
  out: string,
  unchanged: readonly 'observations.csv'[],
  write: (sinks: Sinks) => Promise<T>,
): Promise<T> {
  const files = new Map<RunFile, AtomicFile>()
  try {
    for (const name of runFiles) {
      if (!unchanged.some((other) => other === name)) files.set(name, await atomicFile(join(out, name)))
    }
    const sink = (name: RunFile) => files.get(name)?.append ?? null
    const result = await write({
      'findings.jsonl': sink('findings.jsonl')!,
      'reports.csv': sink('reports.csv')!,
      'manifest.jsonl': sink('manifest.jsonl')!,
      'run.json': sink('run.json')!,
      'observations.csv': sink('observations.csv'),
    })
    await commitTogether([...files.values()])
    return result
  } catch (error) {
    for (const file of files.values()) await file.discard()
    throw error
  }
}
