import { open, rename, rm } from 'node:fs/promises'
import { temporaryName } from './write-whole.js'
import { writingFailed } from './writing-failed.js'

/** A file written piece by piece under a temporary name. Its functions throw `UsageError`, but for `discard`. */
export interface AtomicFile {
  readonly append: (piece: string | Uint8Array) => Promise<void>
  /** Makes all of it safe on the disk. */
  readonly close: () => Promise<void>
  /** Gives the closed file its name. */
  readonly commit: () => Promise<void>
  /** Leaves nothing behind. */
  readonly discard: () => Promise<void>
}

/** Bytes that are gathered before they are written: a row a call would cost more than the row. */
const GATHERED = 1 << 18

/** Starts a file that takes the place of the one at `path` when it is finished. Throws `UsageError`. */
export async function atomicFile(path: string): Promise<AtomicFile> {
  const temporary = temporaryName(path)
  const orFail = async <T>(action: () => Promise<T>): Promise<T> => {
    try {
      return await action()
    } catch (error) {
      throw writingFailed(path, error)
    }
  }
  const file = await orFail(() => open(temporary, 'w'))
  let gathered: Uint8Array[] = []
  let length = 0
  async function flush(): Promise<void> {
    const block = Buffer.concat(gathered)
    gathered = []
    length = 0
    await file.appendFile(block)
  }
  return {
    append: async (piece) => {
      const block = typeof piece === 'string' ? Buffer.from(piece) : piece
      gathered.push(block)
      length += block.length
      if (length > GATHERED) await orFail(flush)
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
