import { createHash, randomBytes } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writingFailed } from '../results/writing-failed.js'
import type { Job } from './job.js'

/** Where a run in progress keeps what is not for users, below the output folder; gone when the run is over. */
export const RUN_FOLDER = '.run'
/** Where reports wait for their names. */
export const STAGING = `${RUN_FOLDER}/waiting`

/**
 * Writes the report of a job, whole and safe on the disk, where it waits for its name; gives its path below `out`. No two
 * calls write to one path, so that a document may be read twice at once. Throws `UsageError`.
 */
export async function stageReport(out: string, { path }: Job, text: string): Promise<string> {
  const name = `${createHash('sha256').update(path).digest('hex').slice(0, 16)}-${randomBytes(6).toString('hex')}`
  const waiting = `${STAGING}/${name}`
  try {
    await writeFile(join(out, waiting), text, { flush: true })
    return waiting
  } catch (error) {
    await rm(join(out, waiting), { force: true }).catch(() => undefined)
    throw writingFailed(join(out, waiting), error)
  }
}
