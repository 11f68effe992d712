import { open, rename, rm, stat } from 'node:fs/promises'
import { temporaryName } from './write-whole.js'
import { writingFailed } from './writing-failed.js'

/** A file written piece by piece under a temporary name. Its functions throw `UsageError`, but for `discard`. */
export interface GrowingFile {
  readonly append: (piece: string | Uint8Array) => Promise<void>
  /** Gives the file its name. */
  readonly finish: () => Promise<void>
  /** Leaves nothing behind. */
  readonly discard: () => Promise<void>
}

/** Starts a file that takes the place of the one at `path` when it is finished. Throws `UsageError`. */
export async function growingFile(path: string): Promise<GrowingFile> {
  const temporary = temporaryName(path)
  const orFail = async <T>(action: () => Promise<T>): Promise<T> => {
    try {
      return await action()
    } catch (error) {
      throw writingFailed(path, error)
    }
  }
  // Known now and not after the last document.
  if ((await stat(path).catch(() => null))?.isDirectory()) throw writingFailed(path, { code: 'EISDIR' })
  const file = await orFail(() => open(temporary, 'w'))
  return {
    append: (piece) => orFail(() => file.appendFile(piece)),
    finish: () =>
      orFail(async () => {
        await file.sync()
        await file.close()
        await rename(temporary, path)
      }),
    discard: async () => {
      await file.close().catch(() => undefined)
      await rm(temporary, { force: true }).catch(() => undefined)
    },
  }
}
