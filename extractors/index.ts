import type { Extractor, Format } from '../src/model/content.js'
import { extractDocx } from './docx.js'
import { extractHtml } from './html.js'
import { extractPdf } from './pdf/pdf.js'
import { extractText } from './text/text.js'

/** The reader of each format: a new format is one file and one line here. */
export const extractors: Readonly<Record<Format, Extractor>> = {
  pdf: extractPdf,
  html: extractHtml,
  docx: extractDocx,
  text: extractText,
}
