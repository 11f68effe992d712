import { createHash } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Sink } from '../dataset/files/row-file.js'
import type { Resource, WrittenResource } from '../dataset/resource.js'
import { growingFile } from './growing-file.js'
import { writingFailed } from './writing-failed.js'

/** Bytes that are gathered before they are written. */
const GATHERED = 1 << 18

interface DatasetFile {
  readonly resource: Resource
  readonly sink: Sink
  /** Writes what is left and gives the file its name. */
  readonly finish: () => Promise<WrittenResource>
  readonly discard: () => Promise<void>
}

async function datasetFile(folder: string, resource: Resource): Promise<DatasetFile> {
  const path = join(folder, resource.path)
  try {
    await mkdir(dirname(path), { recursive: true })
  } catch (error) {
    throw writingFailed(path, error)
  }
  const file = await growingFile(path)
  const hash = createHash('sha256')
  let bytes = 0
  let gathered: Uint8Array[] = []
  let waiting = 0
  const write = async (): Promise<void> => {
    const piece = Buffer.concat(gathered)
    gathered = []
    waiting = 0
    if (piece.length > 0) await file.append(piece)
  }
  return {
    resource,
    async sink(piece) {
      const block = typeof piece === 'string' ? Buffer.from(piece) : piece
      hash.update(block)
      bytes += block.length
      gathered.push(block)
      waiting += block.length
      if (waiting >= GATHERED) await write()
    },
    async finish() {
      await write()
      await file.finish()
      return { ...resource, bytes, sha256: hash.digest('hex') }
    },
    discard: file.discard,
  }
}

/** The files of a dataset in the making: each is there under its name at the end, or none of them is touched. */
export interface DatasetFiles {
  /** Starts a file; what goes into the sink stands in it. */
  readonly open: (resource: Resource) => Promise<Sink>
  /** Gives all files their names; what is known of each, in the order in which they were opened. */
  readonly finish: () => Promise<WrittenResource[]>
  /** Leaves nothing behind of files that have no name yet. */
  readonly discard: () => Promise<void>
}

/** Files below `folder`. Its functions throw `UsageError` where they cannot be written. */
export function datasetFiles(folder: string): DatasetFiles {
  const files: DatasetFile[] = []
  return {
    async open(resource) {
      const file = await datasetFile(folder, resource)
      files.push(file)
      return file.sink
    },
    async finish() {
      const written: WrittenResource[] = []
      for (const file of files) written.push(await file.finish())
      return written
    },
    async discard() {
      for (const file of files) await file.discard()
    },
  }
}
