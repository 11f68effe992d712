import type { Document } from '../document/document.js'
import type { FormBook } from '../forms/form-book.js'
import { hidesTables } from '../forms/recognise/hides-tables.js'
import { ExtractionError } from '../model/extraction-error.js'
import { inLanguage } from '../model/findings/finding.js'

/**
 * Why a document without the wording of a form gives no report: its characters cannot be told, a limit may have kept the report
 * from being read, the page hides it (`source` is the text of a page's source, else empty), all of them failures; or it is none.
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
  if (hidesTables(source, document, book)) {
    return new ExtractionError(
      'unsupported-format',
      'the page has tables of the forms that it does not show (a script makes them, or they are hidden): open it in a browser and save it as it is shown there',
    )
  }
  return new ExtractionError('not-a-report', 'no wording of the official forms: this is no annual report')
}
