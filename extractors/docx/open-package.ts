import { unzipSync } from 'fflate'
import { ExtractionError } from '../../src/model/errors.js'

/** Files in a document: the parts and the pictures; more are a bomb. */
const MOST_ENTRIES = 1000

/** Bytes of the parts that are read, unpacked. The main part of a report has 0.2 to 5 MB. */
const MOST_BYTES = 48 * 1024 * 1024

/** How far a part may be packed, once it is larger than a megabyte; the repetitive markup of real tables reaches 30. */
const HIGHEST_RATIO = 100
const RATIO_FROM_BYTES = 1024 * 1024

/** Parts of a Word document by their names in the archive, without a leading slash. */
export type Parts = ReadonlyMap<string, Uint8Array>

const tooMuch = (what: string): ExtractionError =>
  new ExtractionError('limit-reached', `The document has ${what}; open it in Word or LibreOffice and save it anew.`)

/**
 * The XML parts of a Word document for which `wanted` holds (their names without a leading slash). Sizes are taken from the
 * central directory before anything is unpacked, and unpacking never exceeds them. Throws `ExtractionError`: `damaged`,
 * `limit-reached`.
 */
export function openPackage(bytes: Uint8Array, wanted: (name: string) => boolean): Parts {
  let entries = 0
  let total = 0
  let files: Record<string, Uint8Array>
  try {
    files = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (++entries > MOST_ENTRIES) throw tooMuch(`over ${MOST_ENTRIES} parts`)
        if (!wanted(name.replace(/^\//, ''))) return false
        total += originalSize
        if (total > MOST_BYTES) throw tooMuch(`over ${MOST_BYTES / 1024 / 1024} MB of text`)
        if (originalSize > RATIO_FROM_BYTES && originalSize > size * HIGHEST_RATIO)
          throw tooMuch('a part packed beyond belief')
        return true
      },
    })
  } catch (cause) {
    if (cause instanceof ExtractionError) throw cause
    throw new ExtractionError('damaged', 'The Word document is damaged; download it again.', { cause })
  }
  const parts = new Map<string, Uint8Array>()
  for (const [name, content] of Object.entries(files)) parts.set(name.replace(/^\//, ''), content)
  return parts
}
