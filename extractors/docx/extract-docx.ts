import { strToU8, zipSync } from 'fflate'
import mammoth from 'mammoth'
import type { Extractor } from '../../src/model/extraction.js'
import { ExtractionError } from '../../src/model/extraction-error.js'
import { limitsOf } from '../../src/model/limits.js'
import { isAbsent } from '../dom/display.js'
import type { DomElement } from '../dom/dom-element.js'
import { layoutTables } from '../dom/layout-tables.js'
import { parsePage } from '../dom/parse-page.js'
import { readBlocks } from '../dom/read-blocks.js'
import { tidyLine } from '../dom/shown-text.js'
import { documentLinks } from './document-links.js'
import { docxPlaces } from './docx-places.js'
import { findParts } from './find-parts.js'
import { markDocument } from './mark-document.js'
import { numberParagraphs } from './number-paragraphs.js'
import { readLists } from './read-lists.js'
import { readWordTables } from './read-word-tables.js'

/** The HTML of a document's main part, every paragraph a `<p>`. Pictures, notes and styles have no part in it. */
async function toHtml(xml: string): Promise<string> {
  const archive = zipSync({ 'word/document.xml': strToU8(xml) }, { level: 0 })
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength) },
    { includeDefaultStyleMap: false, includeEmbeddedStyleMap: false, externalFileAccess: false },
  )
  return value
}

/** The title among the properties of the document. */
function titleOf(properties: string | null): string | null {
  const title = /<dc:title>([^<]*)<\/dc:title>/.exec(properties ?? '')?.[1] ?? ''
  return tidyLine(parsePage(title).text()) || null
}

/**
 * Reads a Word document: mammoth makes HTML of its text, the spans of its tables are read from the document itself. Tracked changes
 * count as accepted, hidden text and hidden rows are left out, text boxes are read; notes, headers and footers are not. Pictures and links are named.
 * One reading. Throws `ExtractionError`: `damaged`, `limit-reached`, `unsupported-format`.
 */
export const extractDocx: Extractor = async (source, options) => {
  const limits = limitsOf(options)
  const parts = findParts(source.bytes, limits)
  const tables = readWordTables(parts.main, limits)
  const lists = readLists(parts.numbering, parts.styles, limits)
  const marked = markDocument(parts.main, numberParagraphs(lists), limits)
  options.heartbeat?.(null)
  const html = await toHtml(marked).catch((cause: unknown) => {
    throw new ExtractionError('damaged', 'The text of the document is damaged; open it in Word and save it anew.', {
      cause,
    })
  })
  options.heartbeat?.(null)
  const page = parsePage(html)
  const body = page('body')[0] as DomElement
  const places = docxPlaces(page, tables)
  const layout = layoutTables(body)
  const blocks = readBlocks(body, places, (table) => !layout.has(table), isAbsent, limits)
  if (blocks.length === 0 && /<(?:\w+:)?altChunk\b/.test(parts.main)) {
    throw new ExtractionError(
      'unsupported-format',
      'The document only takes in another file (altChunk); open it in Word and save it anew as .docx or PDF.',
    )
  }
  return [
    {
      blocks: blocks.flatMap(({ block }) => block ?? []),
      findings: blocks.flatMap(({ findings }) => findings),
      pages: null,
      title: titleOf(parts.properties),
      links: documentLinks(parts.main, parts.relations, limits),
    },
  ]
}
