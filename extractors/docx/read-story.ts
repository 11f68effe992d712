import type { Locator } from '../../src/model/locator.js'
import type { Piece, WordBlock } from '../word/word-block.js'
import type { XmlElement } from '../xml/parse-xml.js'
import { contentOf } from './content-of.js'
import type { DocumentContext, Frame } from './document-context.js'
import { readParagraph } from './read-paragraph.js'
import { readTable } from './read-table.js'

const isSeen = ({ leftOut, text }: Piece): boolean => leftOut === null && text.trim() !== ''

/** The number of a list as text before that of its paragraph. */
const numberPiece = (text: string): Piece[] =>
  text === '' ? [] : [{ text, leftOut: null, size: 0, shift: 0, mark: null, ink: null, floats: false }]

/** The number of a list is no part of a label; where there is none, it shows beside a figure or in its place. */
const withSign = (number: string, pieces: readonly Piece[]): Piece[] =>
  /\d/.test(number) && !pieces.some(({ text, leftOut }) => leftOut === null && /\p{L}/u.test(text))
    ? [...pieces, { ...numberPiece(number)[0]!, text: '', ink: 'generated' }]
    : [...pieces]

/** What stands in the body of a document, in a cell or in a box of text, in order; boxes follow the paragraph that they belong to. */
export function readStory(container: XmlElement, frame: Frame, context: DocumentContext): WordBlock[] {
  const blocks: WordBlock[] = []
  let pieces: Piece[] = []
  let at: Locator[] = []
  let boxes: WordBlock[] = []

  const endParagraph = (number: string): void => {
    if (pieces.length > 0 || number !== '') {
      const shown =
        number === '' ? pieces : frame.isInCell ? withSign(number, pieces) : [...numberPiece(number), ...pieces]
      blocks.push({ kind: 'paragraph', pieces: shown, at })
    }
    blocks.push(...boxes)
    pieces = []
    at = []
    boxes = []
  }
  for (const content of contentOf(container)) {
    const { element } = content
    if (element.name === 'w:tbl') {
      endParagraph('')
      blocks.push(readTable(content, frame, context, (cell, within) => readStory(cell, within, context)))
    } else if (element.name === 'w:altChunk' && frame.isInCell) {
      pieces = [...pieces, { ...numberPiece('1')[0]!, text: '', ink: 'object' }]
    } else if (element.name === 'w:p') {
      const read = readParagraph(content, frame, context)
      const place: Locator[] = [{ paragraph: context.numbers.get(element) ?? 1 }]
      // a paragraph of which nothing is seen goes on in the next without a trace
      at = !pieces.some(isSeen) ? place : read.pieces.some(isSeen) ? [...at, ...place] : at
      pieces = [...pieces, ...read.pieces]
      const within = read.boxes.flatMap(({ content: box, leftOut }) =>
        readStory(box, { ...frame, ground: 'unknown', leftOut: frame.leftOut ?? leftOut }, context),
      )
      boxes = [...boxes, ...within]
      if (!read.goesOn) endParagraph(read.number)
    }
  }
  endParagraph('')
  return blocks
}
