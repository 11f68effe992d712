import { ExtractionError } from '../model/extraction-error.js'

/** An entry of the directory of a compound file ([MS-CFB] 2.6.1): 128 bytes, the name in UTF-16, then its length in bytes. */
const ENTRY_BYTES = 128
const NAME_BYTES = 64
const TYPE_OFFSET = 66

/** Streams that tell what a compound file is, the encryption of a package before all else. */
const STREAMS: readonly { readonly names: readonly string[]; readonly error: () => ExtractionError }[] = [
  {
    names: ['EncryptedPackage'],
    error: () =>
      new ExtractionError('encrypted', 'The document is encrypted; open it with its password and save it without one.'),
  },
  {
    names: ['WordDocument', 'WpsCustomData'],
    error: () =>
      unsupported('A Word 97 or WPS document; open it in Word, WPS or LibreOffice and save it as .docx or PDF.'),
  },
  {
    names: ['Workbook', 'Book'],
    error: () => unsupported('An Excel spreadsheet; save the report as .docx or PDF.'),
  },
  {
    names: ['PowerPoint Document'],
    error: () => unsupported('A PowerPoint presentation; save the report as .docx or PDF.'),
  },
]

const unsupported = (message: string): ExtractionError => new ExtractionError('unsupported-format', message)

/** Names of the streams of a compound file. Sectors are multiples of an entry, so entries stand at multiples of their size. */
function streamNames(bytes: Uint8Array): Set<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const utf16 = new TextDecoder('utf-16le')
  const names = new Set<string>()
  for (let start = 0; start + ENTRY_BYTES <= bytes.length; start += ENTRY_BYTES) {
    const nameLength = view.getUint16(start + NAME_BYTES, true)
    const type = view.getUint8(start + TYPE_OFFSET)
    if (nameLength < 4 || nameLength > NAME_BYTES || nameLength % 2 === 1 || type < 1 || type > 5) continue
    if (view.getUint16(start + nameLength - 2, true) !== 0) continue
    names.add(utf16.decode(bytes.subarray(start, start + nameLength - 2)))
  }
  return names
}

/** Why a compound file (OLE2: Word 97, Excel 97, an encrypted .docx) cannot be read. */
export function sniffOle(bytes: Uint8Array): ExtractionError {
  const names = streamNames(bytes)
  const stream = STREAMS.find((candidate) => candidate.names.some((name) => names.has(name)))
  return stream?.error() ?? unsupported('An Office file of an old kind; open it and save the report as .docx or PDF.')
}
