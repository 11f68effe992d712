import { copyFile, readdir, rm, rmdir, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { replaceFile } from '../results/atomic-file.js'

/** The folder of a review while it is written. Each file is replaced as a whole; files of an earlier review go at the end. */
export interface ReviewFiles {
  /** Writes a text to the file `name`, relative to the folder, with `/` between its parts. Throws `UsageError`. */
  readonly write: (name: string, text: string) => Promise<void>
  readonly copy: (from: URL, name: string) => Promise<void>
  /** Marks a file of an earlier review as one that stays. */
  readonly keep: (name: string) => void
  readonly removeOthers: () => Promise<void>
}

/** Opens `folder` for a review. Files are not flushed one by one: they can be made again from the results. */
export function reviewFiles(folder: string): ReviewFiles {
  const kept = new Set<string>()
  const place = async (name: string, write: (temporary: string) => Promise<void>): Promise<void> => {
    await replaceFile(join(folder, name), write)
    kept.add(name)
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
