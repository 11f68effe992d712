import { join } from 'node:path'
import { type AtomicFile, atomicFile } from './atomic-file.js'
import type { Sinks } from './collate.js'

/** The files of a run beside its reports; the record comes last, as it says what the others were made with. */
export const runFiles = ['findings.jsonl', 'reports.csv', 'observations.csv', 'manifest.jsonl', 'run.json'] as const
export type RunFile = (typeof runFiles)[number]

/**
 * Lets `write` write the files of a run in `out`, those of `left` excepted, and gives them their names when all are whole:
 * until then, and where anything is thrown, the files of the run before stay. Throws `UsageError` where they cannot be
 * written.
 */
export async function writeRunFiles<T>(
  out: string,
  left: readonly 'observations.csv'[],
  write: (sinks: Sinks) => Promise<T>,
): Promise<T> {
  const files = new Map<RunFile, AtomicFile>()
  try {
    for (const name of runFiles) {
      if (!left.some((other) => other === name)) files.set(name, await atomicFile(join(out, name)))
    }
    const grow = (name: RunFile) => files.get(name)?.append ?? null
    const result = await write({
      'findings.jsonl': grow('findings.jsonl')!,
      'reports.csv': grow('reports.csv')!,
      'manifest.jsonl': grow('manifest.jsonl')!,
      'run.json': grow('run.json')!,
      'observations.csv': grow('observations.csv'),
    })
    for (const file of files.values()) await file.close()
    for (const file of files.values()) await file.commit()
    return result
  } catch (error) {
    for (const file of files.values()) await file.discard()
    throw error
  }
}
