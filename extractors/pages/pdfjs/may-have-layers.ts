import { inflateSync } from 'node:zlib'

/** Bytes that are inflated at most in search of the catalogue. */
const MOST_INFLATED = 16 * 2 ** 20

const LAYERS = '/OCProperties'
const OBJECT_STREAM = '/ObjStm'

/** Bytes between the type of an object stream and its data: the rest of its dictionary. */
const LONGEST_DICTIONARY = 2048

/**
 * Whether a PDF may have layers (optional content, ISO 32000-1, 8.11): its catalogue names their properties. The catalogue
 * stands in the file as it is, or compressed in an object stream; one that cannot be inflated (it is encrypted) may hold
 * anything.
 */
export function mayHaveLayers(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (file.includes(LAYERS, 0, 'latin1')) return true
  let left = MOST_INFLATED
  for (let at = file.indexOf(OBJECT_STREAM); at >= 0 && left > 0; at = file.indexOf(OBJECT_STREAM, at + 1)) {
    const start = dataStart(file, at)
    if (start === undefined) continue
    try {
      const objects = inflateSync(file.subarray(start), { maxOutputLength: left })
      if (objects.includes(LAYERS, 0, 'latin1')) return true
      left -= objects.length
    } catch {
      return true
    }
  }
  return false
}

/** Where the data of the stream begins whose dictionary has a place at `at`; undefined for none nearby. */
function dataStart(file: Buffer, at: number): number | undefined {
  const keyword = file.indexOf('stream', at + OBJECT_STREAM.length)
  if (keyword < 0 || keyword > at + LONGEST_DICTIONARY) return undefined
  const end = keyword + 'stream'.length
  return file[end] === 0x0d ? end + 2 : end + 1
}
