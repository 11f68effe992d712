import { basename, join, resolve } from 'node:path'
import { CORRECTIONS } from '../../corrections/correction.js'
import type { RootRecord, RunRecord } from '../../outputs/run-record.js'
import { readRunRecord } from '../results/read-manifest.js'

/**
 * The folders that were read: where `run.json` says, or at `archives` if they are somewhere else now; one of several goes by its own
 * name.
 */
export const reviewRoots = (archives: readonly string[], { roots = [] }: Partial<RunRecord>): readonly RootRecord[] =>
  archives.length === 0
    ? roots
    : archives.map((folder) => ({
        folder: resolve(folder),
        name: roots.length > 1 ? basename(resolve(folder)) : null,
        whole: true,
      }))

/** Where corrections of the documents below `roots` may stand. */
export const correctionPaths = (roots: readonly RootRecord[], out: string): string[] =>
  roots.map(({ folder }) => join(resolve(out, folder), CORRECTIONS))

/** The one folder beside which a correction is written; null where there is none, or where there are several. */
export async function correctedFolder(out: string, archives: readonly string[]): Promise<string | null> {
  const [root, ...others] = reviewRoots(archives, await readRunRecord(out))
  return root && others.length === 0 ? resolve(out, root.folder) : null
}
