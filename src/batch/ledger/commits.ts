import { mkdir, open, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ManifestLine } from '../../outputs/output.js'
import { writingFailed } from '../results/writing-failed.js'
import type { Journal } from './journal.js'

/** A result of one document, written but without its name. */
export interface Commit {
  readonly line: ManifestLine
  /** Where its report waits, below the output folder; null where there is no new report. */
  readonly temporary: string | null
}

/** Systems that cannot sync a folder say so with one of these; there the renaming is all that can be had. */
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

/** The folders of `path` below `out`, the innermost first. */
function foldersOf(path: string): string[] {
  const folders: string[] = []
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) folders.push(folder)
  return folders
}

/**
 * Makes results last: gives each report its name, then writes the lines to the journal; a line that stands there has its report
 * on the disk. Results that come while the disk is busy go together. The promise of a result is kept when it is safe, and
 * rejected with `UsageError` where it cannot be written.
 */
export function commits(out: string, journal: Journal): { readonly add: (commit: Commit) => Promise<void> } {
  let waiting: { readonly commit: Commit; readonly settle: (error?: unknown) => void }[] = []
  let working = false
  const made = new Set<string>()

  /** Gives the waiting report its name; the folders whose entries changed. */
  async function name(report: string, temporary: string): Promise<string[]> {
    const path = join(out, report)
    const changed = [dirname(report)]
    try {
      if (!made.has(dirname(report))) {
        // a new folder is an entry of the one above it
        const first = await mkdir(dirname(path), { recursive: true })
        if (first !== undefined) changed.push(...foldersOf(report).slice(1))
        made.add(dirname(report))
      }
      await rename(join(out, temporary), path)
    } catch (error) {
      throw writingFailed(path, error)
    }
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
          for (const folder of await name(commit.line.report, commit.temporary)) changed.add(folder)
        }
        for (const folder of changed) {
          await syncFolder(join(out, folder)).catch((error: unknown) => {
            throw writingFailed(join(out, folder), error)
          })
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
