import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { orWritingFailed, writingFailed } from './writing-failed.js'

/** A file that is written piece by piece under a temporary name. Its functions throw `UsageError`, except `discard`. */
export interface AtomicFile {
  readonly append: (piece: string | Uint8Array) => Promise<void>
  /** Writes what is left and flushes it to the disk. */
  readonly close: () => Promise<void>
  /** Renames the closed file: it replaces the file at its path. */
  readonly commit: () => Promise<void>
  /** Removes the temporary file. */
  readonly discard: () => Promise<void>
}

/** Bytes that are collected before they are written: a call for each row would cost more than the row. */
const BUFFER_BYTES = 1 << 18

/** The temporary file is in the same folder as the file, so that renaming is one step. */
const temporaryName = (path: string): string => join(dirname(path), `.${basename(path)}.tmp`)

/** Starts a file that replaces the one at `path` when it is committed. Throws `UsageError`. */
export async function atomicFile(path: string): Promise<AtomicFile> {
  const temporary = temporaryName(path)
  const orFail = <T>(action: () => Promise<T>): Promise<T> => orWritingFailed(path, action)
  const file = await orFail(() => open(temporary, 'w'))
  let buffered: Uint8Array[] = []
  let length = 0
  async function flush(): Promise<void> {
    const block = Buffer.concat(buffered)
    buffered = []
    length = 0
    await file.appendFile(block)
  }
  return {
    append: async (piece) => {
      const block = typeof piece === 'string' ? Buffer.from(piece) : piece
      buffered.push(block)
      length += block.length
      if (length > BUFFER_BYTES) await orFail(flush)
    },
    close: () =>
      orFail(async () => {
        await flush()
        await file.sync()
        await file.close()
      }),
    commit: () => orFail(() => rename(temporary, path)),
    discard: async () => {
      await file.close().catch(() => undefined)
      await rm(temporary, { force: true }).catch(() => undefined)
    },
  }
}

/** Commits files that belong together: none of them before all are whole on the disk. Throws `UsageError`. */
export async function commitTogether(files: readonly Pick<AtomicFile, 'close' | 'commit'>[]): Promise<void> {
  for (const { close } of files) await close()
  for (const { commit } of files) await commit()
}

/**
 * Does `action`, which writes the file `temporary` on behalf of `path`. Where it fails, removes that file and throws a
 * `UsageError` that names `path`.
 */
export async function discardOnFailure(temporary: string, path: string, action: () => Promise<unknown>): Promise<void> {
  try {
    await action()
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw writingFailed(path, error)
  }
}

/**
 * Replaces the file at `path` by the one that `write` makes under a temporary name; makes its folder if there is none. The file is
 * never there in part. Throws `UsageError`.
 */
export async function replaceFile(path: string, write: (temporary: string) => Promise<unknown>): Promise<void> {
  const temporary = temporaryName(path)
  await discardOnFailure(temporary, path, async () => {
    await mkdir(dirname(path), { recursive: true })
    await write(temporary)
    await rename(temporary, path)
  })
}

/** Replaces the file at `path` by `text`, flushed to the disk. Throws `UsageError`. */
export const writeAtomically = (path: string, text: string): Promise<void> =>
  replaceFile(path, (temporary) => writeFile(temporary, text, { flush: true }))
