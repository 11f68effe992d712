import type { Format } from '../model/extraction.js'
import { ExtractionError } from '../model/extraction-error.js'
import { signatureOf } from './signature-of.js'
import { sniffOle } from './sniff-ole.js'
import { sniffText } from './sniff-text.js'
import { sniffZip } from './sniff-zip.js'

/** A PDF may have junk before its header; readers look for the header in the first 1024 bytes. */
const PDF_HEADER_WITHIN = 1024

/** Bytes in which an object of the PDF must begin for a header in the midst of something to count. */
const PDF_OBJECT_WITHIN = 65_536

/** Names that promise a document, so that bytes nobody can make sense of may still have been a report. */
const DOCUMENT_NAME =
  /\.(?:pdf|docx?|docm|dotx?|wps|wpt|rtf|ofd|odt|uof|uot|xlsx?|et|ceb|cebx|gw|gd|sep|caj|mht|mhtml)$/i

const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)

function isPdf(bytes: Uint8Array, nameHint: string): boolean {
  const start = latin1(bytes.subarray(0, PDF_HEADER_WITHIN))
  if (/^(?:\xef\xbb\xbf)?\s*%PDF-/.test(start)) return true
  const holdsObjects = (): boolean =>
    /\b\d+\s+\d+\s+obj\b|\bstartxref\b/.test(latin1(bytes.subarray(0, PDF_OBJECT_WITHIN)))
  return (/%PDF-\d/.test(start) || /\.pdf$/i.test(nameHint)) && holdsObjects()
}

/** What neither a signature nor text tells: a document that is beyond recognition, or something else altogether. */
function unknownBytes(nameHint: string): ExtractionError {
  const promised = DOCUMENT_NAME.exec(nameHint)?.[0].toLowerCase()
  if (promised === '.pdf' || promised === '.docx') {
    return new ExtractionError(
      'damaged',
      `There is no ${promised.slice(1).toUpperCase()} in this file; download it again.`,
    )
  }
  const message = promised
    ? `The content is of no known format, in spite of the name ${promised}; open it in the program that made it and save it as PDF or .docx.`
    : 'A binary file of no known document format; it is passed over.'
  return new ExtractionError('unsupported-format', message, { skipped: promised === undefined })
}

/**
 * The format that the bytes of a file tell; the extension of `nameHint` (a file name or path) decides only where they do
 * not. Throws `ExtractionError`: `empty-file`, `encrypted`, `damaged`, or `unsupported-format`, which is `skipped` for
 * what cannot be a report (a program, data, an archive) and a failure for what can (Word 97, RTF, OFD, a spreadsheet, a
 * picture).
 */
export function sniffFormat(bytes: Uint8Array, nameHint: string): Format {
  if (bytes.length === 0) throw new ExtractionError('empty-file', 'The file has no bytes; download it again.')
  if (isPdf(bytes, nameHint)) return 'pdf'
  const signature = signatureOf(bytes)
  if (signature === 'zip') return sniffZip(bytes)
  if (signature === 'ole') throw sniffOle(bytes)
  if (signature !== null) {
    throw new ExtractionError('unsupported-format', signature.message, { skipped: signature.skipped })
  }
  const format = sniffText(bytes, nameHint)
  if (format === null) throw unknownBytes(nameHint)
  return format
}
