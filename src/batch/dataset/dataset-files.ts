import { createHash } from 'node:crypto'
import { mkdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Sink } from '../../dataset/files/row-file.js'
import type { Resource, WrittenResource } from '../../dataset/resource.js'
import { type AtomicFile, atomicFile, commitTogether } from '../results/atomic-file.js'
import { writingFailed } from '../results/writing-failed.js'

interface DatasetFile extends Pick<AtomicFile, 'close' | 'commit' | 'discard'> {
  readonly sink: Sink
  /** What was written. */
  readonly written: () => WrittenResource
}

async function datasetFile(folder: string, resource: Resource): Promise<DatasetFile> {
  const path = join(folder, resource.path)
  try {
    await mkdir(dirname(path), { recursive: true })
  } catch (error) {
    throw writingFailed(path, error)
  }
  // known now and not when the others have their names
  if ((await stat(path).catch(() => null))?.isDirectory()) throw writingFailed(path, { code: 'EISDIR' })
  const file = await atomicFile(path)
  const hash = createHash('sha256')
  let bytes = 0
  return {
    ...file,
    async sink(piece) {
      const block = typeof piece === 'string' ? Buffer.from(piece) : piece
      hash.update(block)
      bytes += block.length
      await file.append(block)
    },
    written: () => ({ ...resource, bytes, sha256: hash.digest('hex') }),
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
      await commitTogether(files)
      return files.map(({ written }) => written())
    },
    async discard() {
      for (const file of files) await file.discard()
    },
  }
}
