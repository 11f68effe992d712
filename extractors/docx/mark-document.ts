import { LimitReached } from '../../src/model/limit-reached.js'
import type { Limits } from '../../src/model/limits.js'
import { isOn } from './read-word-tables.js'
import { renameElement } from './rename-element.js'
import { xmlAttribute } from './scan-xml.js'
import { type WordEvent, walkWord } from './walk-word.js'

/** Names of the bookmarks at the start of each cell and paragraph, before its number in the document, from 0. */
export const CELL_MARK = 'cell-'
export const PARAGRAPH_MARK = 'paragraph-'

/** How a paragraph is numbered: by a list that it names itself or by its style. */
export interface NumberedParagraph {
  readonly style: string | null
  readonly list: string | null
  readonly level: number | null
}

/** The number that Word prints before a paragraph, with the space after it; asked once for each paragraph, in order. */
export type NumberParagraph = (paragraph: NumberedParagraph) => string

/** Prefix of the elements that are put in; it is declared on the root element. */
const OURS = 'nianbao'
const OUR_NAMESPACE = ` xmlns:${OURS}="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`

interface OpenElement {
  readonly newName: string | null
  /** A run of hidden text. */
  hidden: boolean
  /** Alternate content of which a choice was taken. */
  chosen: boolean
}

const escapeXml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

const mark = (name: string, number: number): string =>
  `<${OURS}:bookmarkStart ${OURS}:id="0" ${OURS}:name="${name}${number}"/>`

/** What a paragraph's properties, passed one by one, say about its number. */
function noteNumbering({ name, attributes, parents }: WordEvent, noted: NumberedParagraph): NumberedParagraph {
  if (name !== 'w:pStyle' && name !== 'w:numId' && name !== 'w:ilvl') return noted
  const value = xmlAttribute(attributes, 'val')
  const [owner, properties] = parents.slice(-2)
  if (name === 'w:pStyle') return owner === 'w:p' && properties === 'w:pPr' ? { ...noted, style: value } : noted
  if (owner !== 'w:pPr' || properties !== 'w:numPr') return noted
  return name === 'w:numId' ? { ...noted, list: value } : { ...noted, level: Number.parseInt(value ?? '', 10) || 0 }
}

/**
 * The main part of a Word document made ready for mammoth: a bookmark at the start of every cell and paragraph, by which they are
 * found again in the HTML; the numbers that Word gives paragraphs outside tables written out; what mammoth would drop with its words
 * renamed to what it reads, and what it must leave alone to what it does not know. Throws `ExtractionError` (`limit-reached`).
 */
export function markDocument(xml: string, numberParagraph: NumberParagraph, limits: Limits): string {
  const pieces: string[] = []
  const open: OpenElement[] = []
  let copied = 0
  let paragraphs = 0
  let cells = 0
  let openCells = 0
  let noted: NumberedParagraph = { style: null, list: null, level: null }

  const replace = (start: number, end: number, text: string): void => {
    pieces.push(xml.slice(copied, start), text)
    copied = end
  }
  const openElement = (event: WordEvent): void => {
    const { name, attributes, isEmpty, start, end, parents } = event
    const parent = open.at(-1)
    const newName = renameElement(name, parent)
    if (parent && name === 'mc:Choice') parent.chosen = true
    if (parent && name === 'w:vanish' && parents.at(-2) === 'w:r') open.at(-2)!.hidden = isOn(attributes)
    open.push({ newName, hidden: false, chosen: false })

    if (parents.length === 0) replace(end - (isEmpty ? 2 : 1), end - (isEmpty ? 2 : 1), OUR_NAMESPACE)
    if (newName) replace(start, end, `<${OURS}:${newName}${attributes}${isEmpty ? '/' : ''}>`)
    if (name === 'w:tc') {
      openCells++
      if (!isEmpty) replace(end, end, mark(CELL_MARK, cells))
      cells++
    } else if (name === 'w:p') {
      noted = { style: null, list: null, level: null }
      if (!isEmpty) replace(end, end, mark(PARAGRAPH_MARK, paragraphs))
      paragraphs++
    } else {
      noted = noteNumbering(event, noted)
    }
    if (paragraphs + cells > limits['document-paragraphs']) {
      throw new LimitReached('document-paragraphs', limits, 'split it')
    }
  }
  const closeElement = ({ name, isEmpty, start, end, parents }: WordEvent): void => {
    const element = open.pop()
    if (element?.newName && !isEmpty) replace(start, end, `</${OURS}:${element.newName}>`)
    if (name === 'w:tc') openCells--
    if (name !== 'w:pPr' || parents.at(-1) !== 'w:p') return
    const number = numberParagraph(noted)
    if (number === '' || openCells > 0) return
    replace(end, end, `<${OURS}:r><${OURS}:t xml:space="preserve">${escapeXml(number)}</${OURS}:t></${OURS}:r>`)
  }
  for (const event of walkWord(xml, limits)) {
    if (event.kind === 'open') openElement(event)
    else closeElement(event)
  }
  return pieces.join('') + xml.slice(copied)
}
