import { zipMembers } from '../../extractors/zip-members.js'
import type { Format } from '../model/extraction.js'
import { ExtractionError } from '../model/extraction-error.js'

/** Entries that are looked at: the parts that tell the kind stand among the first, and a bomb may have millions. */
const MOST_ENTRIES = 5000

/** Names in the central directory; null where there is none, as in a file that was cut short. */
function directoryNames(bytes: Uint8Array): string[] | null {
  const members = zipMembers(bytes)
  if (members === null) return null
  const names: string[] = []
  for (const { name } of members) {
    if (names.push(name) >= MOST_ENTRIES) break
  }
  return names
}

/** Names in the local headers, one after the other, of what is left of an archive. */
function localNames(bytes: Uint8Array): string[] {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const names: string[] = []
  let at = zip.indexOf('PK\x03\x04', 0, 'latin1')
  while (at >= 0 && at + 30 <= zip.length && names.length < MOST_ENTRIES) {
    names.push(zip.toString('utf8', at + 30, at + 30 + zip.readUInt16LE(at + 26)))
    at = zip.indexOf('PK\x03\x04', at + 4, 'latin1')
  }
  return names
}

const unsupported = (message: string, skipped = false): ExtractionError =>
  new ExtractionError('unsupported-format', message, { skipped })

/** Formats that are archives inside, by a part that each of them has. */
const KINDS: readonly { readonly part: RegExp; readonly is: string }[] = [
  { part: /^\/?xl\//, is: 'An Excel spreadsheet' },
  { part: /^\/?ppt\//, is: 'A PowerPoint presentation' },
  { part: /^\/?OFD\.xml$/i, is: 'An OFD document' },
  { part: /^\/?FixedDoc(?:ument)?Seq(?:uence)?\.fdseq$/i, is: 'An XPS document' },
  { part: /^\/?content\.xml$/, is: 'An OpenDocument file' },
]

/**
 * `docx` for an archive that is a Word document. Throws `damaged` for one that is cut short, else `unsupported-format`:
 * a failure for other documents, skipped for archives of files.
 */
export function sniffZip(bytes: Uint8Array): Format {
  const listed = directoryNames(bytes)
  const names = listed?.length ? listed : localNames(bytes)
  const kind = KINDS.find(({ part }) => names.some((name) => part.test(name)))
  if (kind) throw unsupported(`${kind.is}; open it and save the report as .docx or PDF.`)
  const isWord = names.some((name) => /^\/?word\//.test(name))
  // Word writes the list of content types first, so that a document cut short in its first part still shows it.
  const isPackage = names.some((name) => name === '[Content_Types].xml')
  if (listed === null && (isWord || isPackage)) {
    throw new ExtractionError('damaged', 'The Word document is cut short; download it again.')
  }
  // whoever opens it counts its members, and says that there are too many
  if (isWord || (isPackage && names.length >= MOST_ENTRIES)) return 'docx'
  throw unsupported('An archive (ZIP); unpack it to have its files read.', true)
}
