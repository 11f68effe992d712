import { access, constants } from 'node:fs/promises'
import { hostname } from 'node:os'
import { UsageError } from '../../model/usage-error.js'
import type { Fault } from '../document/fault.js'
import type { Decision, ReadSettings, Seen } from '../document/job.js'
import { fromWire } from '../pool/wire-job.js'
import type { PoolsBySettings } from './pools-by-settings.js'
import type { Task, TaskResult } from './task.js'

const CHANGED: Fault = {
  code: 'changed-while-read',
  message: 'The file was written to while it was waiting to be read; run again when it is complete.',
  skipped: false,
}

const isSame = (a: Seen, b: Seen): boolean => a.sha256 === b.sha256 && a.format === b.format && a.sidecar === b.sidecar

/** Reads the document of a task. Bytes that are not those that the coordinator saw are refused. */
export async function readTask(
  { job: wire, seen, corrections, settings }: Task,
  pools: PoolsBySettings,
): Promise<TaskResult> {
  const by = `${hostname()}:${process.pid}`
  const job = fromWire(wire)
  try {
    await access(job.file, constants.R_OK)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const why = `${job.file} cannot be read here (${code}); workers see the archive and the output folder at the same paths as the run.`
    return { kind: 'unable', by, why }
  }
  const decide = (now: Seen): Decision =>
    isSame(now, seen) ? { do: 'extract', corrections } : { do: 'refuse', fault: CHANGED }
  try {
    // the password is not in the settings of a task
    const answer = await pools.use(settings as ReadSettings, (readers) => readers.read(job, decide))
    return { kind: 'answer', by, answer }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return { kind: 'unable', by, why: error.message }
  }
}
