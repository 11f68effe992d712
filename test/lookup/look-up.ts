import type { Format } from '../../src/model/extraction.js'
import type { Locator } from '../../src/model/locator.js'
import { lookUpDocx } from './docx.js'
import { lookUpHtml } from './html.js'
import { lookUpPdf } from './pdf.js'
import { lookUpText } from './text.js'

/** Text at a place of one source document, found without the program's own readers. */
export type LookUp = (place: Locator) => string

const openers: Readonly<Record<Format, (bytes: Uint8Array) => Promise<LookUp>>> = {
  pdf: lookUpPdf,
  html: lookUpHtml,
  docx: lookUpDocx,
  text: lookUpText,
}

/** Opens a document for looking places up. */
export const lookUpIn = (format: Format, bytes: Uint8Array): Promise<LookUp> => openers[format](bytes)
