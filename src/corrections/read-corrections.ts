import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { UsageError } from '../model/usage-error.js'
import { type CorrectionsBySource, parseCorrections } from './parse-corrections.js'

/** A file of corrections as a run read it. */
export interface CorrectionFile {
  readonly bySource: CorrectionsBySource
  /** Of the file's bytes; null where there is no file. */
  readonly sha256: string | null
}

/** Reads the corrections in the file at `path`; none where there is no file. Throws `UsageError`. */
export async function readCorrections(path: string): Promise<CorrectionFile> {
  let bytes: Buffer
  try {
    bytes = await readFile(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return { bySource: new Map(), sha256: null }
    throw new UsageError(`Cannot read the corrections in ${path} (${code}).`, { cause: error })
  }
  return {
    bySource: parseCorrections(bytes.toString('utf8'), path),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }
}
