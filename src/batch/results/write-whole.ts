import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { writingFailed } from './writing-failed.js'

/** Where a file grows before it gets its name; in the same folder, so that the renaming is one step. */
export const temporaryName = (path: string): string => join(dirname(path), `.${basename(path)}.tmp`)

/**
 * Writes a file that appears whole or not at all, also where the machine stops in between; its folder is made where there
 * is none. Throws `UsageError`.
 */
export async function writeAtomically(path: string, text: string): Promise<void> {
  const temporary = temporaryName(path)
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(temporary, text, { flush: true })
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw writingFailed(path, error)
  }
}
