import type { Extractor, Format } from '../src/model/extraction.js'

/**
 * The reader of each format, loaded when it is first asked for: loading them all takes longer than reading a report. A new
 * format is one file and one line here.
 */
export const extractors: Readonly<Record<Format, Extractor>> = {
  pdf: async (source, options) => (await import('./pages/extract-pdf.js')).extractPdf(source, options),
  html: async (source, options) => (await import('./html/extract-html.js')).extractHtml(source, options),
  docx: async (source, options) => (await import('./docx/extract-docx.js')).extractDocx(source, options),
  text: async (source, options) => (await import('./text/extract-text.js')).extractText(source, options),
}
