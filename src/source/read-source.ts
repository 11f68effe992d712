import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import type { Format, ReadOptions, SourceFile } from '../model/extraction.js'
import { ExtractionError } from '../model/extraction-error.js'
import { LimitReached } from '../model/limit-reached.js'
import { type Limits, limitsOf } from '../model/limits.js'
import { sniffFormat } from './sniff-format.js'

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file any more; look whether it was moved.',
  EACCES: 'The file may not be read; give the user who runs this the right to read it.',
  EPERM: 'The file may not be read; give the user who runs this the right to read it.',
  ELOOP: 'The link leads to itself; put the file in its place.',
  EMFILE: 'Too many files are open; run with fewer jobs.',
  EIO: 'The disk or the network gave an error; copy the file anew.',
}

const notAFile = (): ExtractionError =>
  new ExtractionError('not-a-file', 'A folder, a pipe or a device, no file; it is passed over.', { skipped: true })

function unreadable(cause: unknown): ExtractionError {
  if (cause instanceof ExtractionError) return cause
  const code = (cause as NodeJS.ErrnoException).code ?? ''
  // ENXIO: a socket, or a device that is not there. EISDIR: Windows opens no folders.
  if (code === 'EISDIR' || code === 'ENXIO') return notAFile()
  return new ExtractionError(
    'unreadable-file',
    REASONS[code] ?? `The file cannot be read (${code || String(cause)}).`,
    { cause },
  )
}

async function bytesOf(file: FileHandle, limits: Limits): Promise<Uint8Array> {
  const before = await file.stat()
  if (!before.isFile()) throw notAFile()
  if (before.size > limits['file-bytes']) {
    throw new LimitReached('file-bytes', limits, 'split the file or make its pictures smaller')
  }
  const bytes = await file.readFile()
  const after = await file.stat()
  if (bytes.length !== before.size || after.size !== before.size || after.mtimeMs !== before.mtimeMs) {
    throw new ExtractionError(
      'changed-while-read',
      'The file was written to while it was read; run again when it is complete.',
    )
  }
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/**
 * Reads a file once: what is hashed is what is parsed. Throws `ExtractionError`: `not-a-file` (skipped),
 * `unreadable-file`, `too-large`, `changed-while-read`, and what `sniffFormat` throws. `path` may be bytes, for names
 * that are no valid UTF-8.
 */
export async function readSource(
  path: string | Buffer,
  options: Pick<ReadOptions, 'limits'> = {},
): Promise<SourceFile> {
  let bytes: Uint8Array
  try {
    // Without O_NONBLOCK opening a pipe that nobody writes to would wait for ever.
    const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      bytes = await bytesOf(file, limitsOf(options))
    } finally {
      await file.close()
    }
  } catch (error) {
    throw unreadable(error)
  }
  const name = path.toString()
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { path: name, bytes, sha256, format: formatOf(bytes, name, sha256) }
}

function formatOf(bytes: Uint8Array, name: string, sha256: string): Format {
  try {
    return sniffFormat(bytes, name)
  } catch (cause) {
    if (!(cause instanceof ExtractionError)) throw cause
    throw new ExtractionError(cause.code, cause.message, { cause, skipped: cause.skipped, sha256 })
  }
}
