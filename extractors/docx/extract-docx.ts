import type { Extractor } from '../../src/model/extraction.js'
import { ExtractionError } from '../../src/model/extraction-error.js'
import { finding } from '../../src/model/findings/finding.js'
import { type Limits, limitsOf } from '../../src/model/limits.js'
import { hexColour, PAPER } from '../colour.js'
import { tidyLine } from '../tidy-line.js'
import { numberParagraphs } from '../word/number-paragraphs.js'
import { readContent } from '../word/read-content.js'
import type { WordBlock } from '../word/word-block.js'
import { attributeOf } from '../xml/attribute-of.js'
import { childOf, firstWithin, forEachElement, textOf } from '../xml/elements-of.js'
import type { XmlElement } from '../xml/parse-xml.js'
import { documentLinks } from './document-links.js'
import { findFields } from './find-fields.js'
import { type ElementNumbers, numberElements } from './number-elements.js'
import { numberNotes } from './number-notes.js'
import { type DocumentParts, findParts } from './package/find-parts.js'
import { readLists } from './read-lists.js'
import { readStory } from './read-story.js'
import { readStyles } from './style/read-styles.js'
import { themeColours } from './style/theme-colours.js'

/** The title among the properties of the document. */
function titleOf(properties: XmlElement | null): string | null {
  const title = properties && firstWithin(properties, 'dc:title')
  return (title && tidyLine(textOf(title))) || null
}

/** How many other files a document takes in as they are. */
function countChunks(main: XmlElement): number {
  let count = 0
  forEachElement(main, ({ name }) => {
    if (name === 'w:altChunk') count++
  })
  return count
}

/** What the body of a document holds. */
function contentOfBody(parts: DocumentParts, numbers: ElementNumbers, limits: Limits): readonly WordBlock[] {
  const { main, styles: styleRoot, numbering, theme } = parts
  const body = childOf(main, 'w:body')
  if (!body) throw new ExtractionError('damaged', 'The Word document has no text; open it in Word and save it anew.')
  const colours = themeColours(theme)
  const styles = readStyles(styleRoot, colours)
  const background = childOf(main, 'w:background')
  const context = {
    styles,
    colours,
    fields: findFields(body),
    numbers,
    numberParagraph: numberParagraphs(readLists(numbering, styles.list)),
    numberNote: numberNotes(),
    limits,
  }
  const ground = (background && hexColour(attributeOf(background, 'color'))) ?? PAPER
  return readStory(body, { ground, table: {}, leftOut: null, isInCell: false }, context)
}

/**
 * Reads a Word document straight from its markup, as a reader sees it: tracked changes count as accepted; hidden, struck-out and
 * unseen text, rows and cells are left out; text boxes, formulas and fields are read; notes, headers and footers are not. Pictures
 * and links are named. With `second`, what mammoth reads in the cells of its tables instead. One reading. Throws `ExtractionError`: `damaged`, `limit-reached`, `unsupported-format`.
 */
export const extractDocx: Extractor = async (source, options) => {
  const limits = limitsOf(options)
  const parts = findParts(source.bytes, limits)
  options.heartbeat?.(null)
  const numbers = numberElements(parts.main, limits)
  if (options.second) {
    const { extractMammoth } = await import('./extract-mammoth.js')
    return [await extractMammoth(source, parts.main, numbers)]
  }
  const { blocks, findings } = readContent(contentOfBody(parts, numbers, limits), limits)
  const chunks = countChunks(parts.main)
  if (blocks.length === 0 && chunks > 0) {
    throw new ExtractionError(
      'unsupported-format',
      'The document only takes in another file (altChunk); open it in Word and save it anew as .docx or PDF.',
    )
  }
  const leftOut = chunks === 0 ? [] : [finding('chunk-left-out', { count: chunks })]
  const links = documentLinks(parts.main, parts.relations, numbers)
  return [{ blocks, findings: [...findings, ...leftOut], pages: null, title: titleOf(parts.properties), links }]
}
