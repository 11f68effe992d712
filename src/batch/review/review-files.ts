import { copyFile, mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { temporaryName } from '../results/write-whole.js'
import { writingFailed } from '../results/writing-failed.js'

/** The folder of the review while it is written: each file appears whole, and what an earlier review left goes at the end. */
export interface ReviewFiles {
  /** Writes a text under a name below the folder, with `/` between its parts. Throws `UsageError`. */
  readonly write: (name: string, text: string) => Promise<void>
  readonly copy: (from: URL, name: string) => Promise<void>
  /** Says that a file that is there already stays. */
  readonly keep: (name: string) => void
  readonly removeOthers: () => Promise<void>
}

/** Opens the folder `folder` for a review. Files are not flushed one by one: they can be made again from the results. */
export function reviewFiles(folder: string): ReviewFiles {
  const kept = new Set<string>()
  const made = new Set<string>()
  const place = async (name: string, put: (temporary: string) => Promise<void>): Promise<void> => {
    const path = join(folder, name)
    const temporary = temporaryName(path)
    try {
      if (!made.has(dirname(path))) await mkdir(dirname(path), { recursive: true })
      made.add(dirname(path))
      await put(temporary)
      await rename(temporary, path)
      kept.add(name)
    } catch (error) {
      await rm(temporary, { force: true }).catch(() => undefined)
      throw writingFailed(path, error)
    }
  }
  return {
    write: (name, text) => place(name, (temporary) => writeFile(temporary, text)),
    copy: (from, name) => place(name, (temporary) => copyFile(from, temporary)),
    keep: (name) => void kept.add(name),
    removeOthers: () => removeOthers(folder, folder, kept),
  }
}

async function removeOthers(root: string, folder: string, kept: ReadonlySet<string>): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await removeOthers(root, path, kept)
    else if (!kept.has(relative(root, path).split(sep).join('/'))) await rm(path, { force: true })
  }
  if (folder !== root) await rmdir(folder).catch(() => undefined)
}
