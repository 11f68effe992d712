import type { Document } from '../document/document.js'
import type { FormBook } from '../forms/form-book.js'
import { bearsReport } from '../forms/recognise/bears-report.js'
import { hidesTables } from '../forms/recognise/hides-tables.js'
import { ExtractionError } from '../model/extraction-error.js'
import { inLanguage } from '../model/findings/finding.js'

/** How the source of a PDF names the files in it. (ISO 32000-2, 7.11.4) */
const PACKS_FILES = /\/EmbeddedFiles?\b/

/**
 * Why a document without the wording of a form gives no report: its characters cannot be told, a limit may have kept the report
 * from being read, the page hides it or the PDF packs it as a file (`source` is the source of either as text), it has the marks of one in a layout that
 * is not read, all of them failures; or it is none.
 */
export function noReport(document: Document, source: string, book: FormBook): ExtractionError {
  const { findings } = document
  if (findings.some(({ code }) => code === 'garbled-text')) {
    return new ExtractionError(
      'garbled-text',
      'the characters of the text cannot be told (fonts without a right Unicode mapping): run text recognition (OCR) on it',
    )
  }
  const limit = findings.find(({ code }) => code === 'limit-reached')
  if (limit) {
    const { message } = inLanguage(limit, 'en')
    return new ExtractionError('limit-reached', `no wording of the official forms in what was read. ${message}`)
  }
  if (document.source.format === 'html' && hidesTables(source, document, book)) {
    return new ExtractionError(
      'unsupported-format',
      'the page has tables of the forms that it does not show (a script makes them, or they are hidden): open it in a browser and save it as it is shown there',
    )
  }
  if (document.source.format === 'pdf' && PACKS_FILES.test(source)) {
    return new ExtractionError(
      'not-yet-readable',
      'the PDF packs other files, which are not read: open it and save them, to have them read by themselves',
    )
  }
  const texts = document.blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block.text] : block.grid.cells.map(({ text }) => text),
  )
  if (bearsReport([document.metadataTitle ?? '', ...texts], book)) {
    return new ExtractionError(
      'not-yet-readable',
      'the title, headings or labels of a report are here, but not its tables in a layout that is read: save it as PDF, HTML or .docx with its tables, or give the file that it links to',
    )
  }
  return new ExtractionError('not-a-report', 'no wording of the official forms: this is no annual report')
}
