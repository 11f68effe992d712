import { createHash } from 'node:crypto'
import { mkdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Sink } from '../../dataset/files/row-file.js'
import type { Resource, WrittenResource } from '../../dataset/resource.js'
import { type AtomicFile, atomicFile, commitTogether } from '../results/atomic-file.js'
import { orWritingFailed, writingFailed } from '../results/writing-failed.js'

interface DatasetFile extends Pick<AtomicFile, 'close' | 'commit' | 'discard'> {
  readonly sink: Sink
  /** Size and hash of what was written. */
  readonly written: () => WrittenResource
}

async function datasetFile(folder: string, resource: Resource): Promise<DatasetFile> {
  const path = join(folder, resource.path)
  await orWritingFailed(path, () => mkdir(dirname(path), { recursive: true }))
  // better now than when the other files are already replaced
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

/** The files of a dataset while they are written. In the end all of them are replaced, or none. */
export interface DatasetFiles {
  /** Starts a file; the sink appends to it. */
  readonly open: (resource: Resource) => Promise<Sink>
  /** Replaces all files; size and hash of each, in the order in which they were opened. */
  readonly finish: () => Promise<WrittenResource[]>
  /** Removes the files that are not finished. */
  readonly discard: () => Promise<void>
}

/** Files in `folder` and below. The functions throw `UsageError` where they cannot be written. */
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
