import { relative, resolve, sep } from 'node:path'
import type { AgencyNames } from '../../checks/archive/index.js'
import { UsageError } from '../../model/usage-error.js'
import type { FileRecord } from '../../outputs/run-record.js'
import { AGENCIES, readAgencyNames } from './agency-names.js'

/** The corrected names of an archive, and the files that they come from. */
export interface AgencyLists {
  readonly names: AgencyNames
  readonly records: readonly FileRecord[]
}

/**
 * The lists at `paths` as one; a list need not exist. Paths in the records are relative to the output folder, so that the results can
 * be moved together with the archive. Throws `UsageError`, also where two lists contradict each other.
 */
export async function listsAt(paths: readonly string[], out: string): Promise<AgencyLists> {
  const names = new Map<string, string>()
  const records: FileRecord[] = []
  for (const path of paths) {
    const list = await readAgencyNames(path)
    for (const [printed, meant] of list?.names ?? []) {
      const before = names.get(printed)
      if (before !== undefined && before !== meant) {
        throw new UsageError(`${path} says that ${printed} is ${meant}, another ${AGENCIES} that it is ${before}.`)
      }
      names.set(printed, meant)
    }
    const below = relative(resolve(out), resolve(path)).split(sep).join('/')
    records.push({ path: below, sha256: list?.sha256 ?? null })
  }
  return { names, records }
}

/** The lists of an earlier run, as they are now. */
export const listsOfRun = (records: readonly FileRecord[], out: string): Promise<AgencyLists> =>
  listsAt(
    records.map(({ path }) => resolve(out, path)),
    out,
  )

/** The one list at `path`. Throws `UsageError` where it does not exist. */
export async function listNamed(path: string, out: string): Promise<AgencyLists> {
  const lists = await listsAt([path], out)
  if (lists.records[0]!.sha256 === null) throw new UsageError(`There is no file ${path} with names of agencies.`)
  return lists
}
