import type { Handle } from './pdfium-calls.js'
import type { PdfiumEngine } from './pdfium-engine.js'

/** The title of the document's metadata without blanks around it; null where there is none that fits into a line. */
export function documentTitle(
  { calls, memory, scratch, scratchSize, names }: PdfiumEngine,
  document: Handle,
): string | null {
  // the answer is the length in bytes, with two zero bytes at the end, of the text in UTF-16
  const length = calls.FPDF_GetMetaText(document, names.title, scratch, scratchSize)
  if (length <= 2 || length > scratchSize) return null
  const title = Buffer.from(memory.HEAPU8.subarray(scratch, scratch + length - 2)).toString('utf16le')
  return title.trim() === '' ? null : title.trim()
}
