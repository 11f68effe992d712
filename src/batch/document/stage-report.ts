import { createHash, randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { discardOnFailure } from '../results/atomic-file.js'
import type { Job } from './job.js'

/** Where a run in progress keeps its own files, relative to the output folder. It is removed when the run is over. */
export const RUN_FOLDER = '.run'
/** Where a report is staged: written, but not yet renamed to its own path. */
export const STAGING = `${RUN_FOLDER}/waiting`

/**
 * Writes the report of a job to the staging folder and flushes it to the disk; its path relative to `out`. No two calls
 * write to the same path, so that a document may be read twice at once. Throws `UsageError`.
 */
export async function stageReport(out: string, { path }: Job, text: string): Promise<string> {
  const name = `${createHash('sha256').update(path).digest('hex').slice(0, 16)}-${randomBytes(6).toString('hex')}`
  const staged = `${STAGING}/${name}`
  const file = join(out, staged)
  await discardOnFailure(file, file, () => writeFile(file, text, { flush: true }))
  return staged
}
