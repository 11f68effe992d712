import { mkdir, open, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ManifestLine } from '../../outputs/manifest-line.js'
import { orWritingFailed } from '../results/writing-failed.js'
import type { Journal } from './journal.js'

/** The result of one document, with its report still in the staging folder. */
export interface Commit {
  readonly line: ManifestLine
  /** The staged report, relative to the output folder; null where there is no new report. */
  readonly temporary: string | null
}

/** What systems answer that cannot flush a folder. There, nothing more can be done than to rename. */
const NO_FOLDER_SYNC = new Set(['EPERM', 'EISDIR', 'EINVAL', 'ENOTSUP', 'EACCES'])

async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (!NO_FOLDER_SYNC.has((error as NodeJS.ErrnoException).code ?? '')) throw error
  }
}

/** The folders above a relative `path`, the innermost first. */
function foldersOf(path: string): string[] {
  const folders: string[] = []
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) folders.push(folder)
  return folders
}

/**
 * Makes results permanent: renames each staged report to its own path, then writes the lines to the journal. So every line in
 * the journal has its report on the disk. Results that come while the disk is busy are written together. The promise of a
 * result is kept when it is on the disk, and rejected with `UsageError` where it cannot be written.
 */
export function commits(out: string, journal: Journal): { readonly add: (commit: Commit) => Promise<void> } {
  let waiting: { readonly commit: Commit; readonly settle: (error?: unknown) => void }[] = []
  let working = false
  const knownFolders = new Set<string>()

  /** Renames a staged report to its own path; the folders whose entries changed. */
  async function place(report: string, temporary: string): Promise<string[]> {
    const path = join(out, report)
    const changed = [dirname(report)]
    await orWritingFailed(path, async () => {
      if (!knownFolders.has(dirname(report))) {
        // a new folder is an entry of the one above it
        const first = await mkdir(dirname(path), { recursive: true })
        if (first !== undefined) changed.push(...foldersOf(report).slice(1))
        knownFolders.add(dirname(report))
      }
      await rename(join(out, temporary), path)
    })
    return changed
  }

  async function work(): Promise<void> {
    working = true
    while (waiting.length > 0) {
      const batch = waiting
      waiting = []
      try {
        const changed = new Set<string>()
        for (const { commit } of batch) {
          if (commit.temporary === null || commit.line.report === null) continue
          for (const folder of await place(commit.line.report, commit.temporary)) changed.add(folder)
        }
        for (const folder of changed) {
          await orWritingFailed(join(out, folder), () => syncFolder(join(out, folder)))
        }
        await journal.append(batch.map(({ commit }) => commit.line))
        for (const { settle } of batch) settle()
      } catch (error) {
        for (const { settle } of batch) settle(error)
      }
    }
    working = false
  }

  return {
    add: (commit) =>
      new Promise((resolve, reject) => {
        waiting.push({ commit, settle: (error) => (error === undefined ? resolve() : reject(error)) })
        if (!working) void work()
      }),
  }
}
