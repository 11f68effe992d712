import type { Cell } from '../../src/model/grid.js'
import { tidyLine } from '../tidy-line.js'
import { DESCRIBED, linesOf, shownLine } from './shown-line.js'
import type { Piece } from './word-block.js'

/** What a cell shows. */
export type ShownCell = Pick<Cell, 'text' | 'note' | 'ink' | 'statedFor'>

const HAS_DIGIT = /\p{Nd}/u
const HAS_LETTER = /\p{L}/u

const isShown = ({ leftOut }: Piece): boolean => leftOut === null

/**
 * The text of the paragraphs of a cell, one line for each of theirs, joined by "\n". Paragraphs of one character each are one
 * word: that is how a word is set vertically. Digits are not: they may be figures one below the other.
 */
function textOf(paragraphs: readonly (readonly Piece[])[]): { readonly text: string; readonly note: string } {
  const lines = paragraphs.map((pieces) => linesOf(pieces).map(shownLine))
  const texts = lines.map((ofParagraph) => ofParagraph.map(({ text }) => tidyLine(text)).filter((text) => text !== ''))
  const oneByOne =
    texts.flat().length > 1 &&
    texts.every(([first = '', ...rest]) => rest.length === 0 && [...first].length <= 1 && !HAS_DIGIT.test(first))
  const notes = lines.flat().flatMap(({ note }) => tidyLine(note) || [])
  return { text: texts.flat().join(oneByOne ? '' : '\n'), note: notes.join(' ') }
}

/**
 * A cell that shows raised or lowered text alone: a digit may be the figure, set by mistake, or the mark of a note at a blank; more
 * digits are a figure. Marks that the program itself sets for notes are no text.
 */
function raisedAlone(paragraphs: readonly (readonly Piece[])[]): ShownCell | null {
  const raised = paragraphs.flat().filter((piece) => isShown(piece) && piece.ink === null && piece.mark === 'script')
  const text = tidyLine(raised.map((piece) => piece.text).join(''))
  if (!/^\d+$/.test(text)) return null
  return text.length === 1 ? { text, ink: 'raised' } : { text }
}

/** What a cell of these paragraphs shows. */
export function cellContent(paragraphs: readonly (readonly Piece[])[]): ShownCell {
  const shown = contentOf(paragraphs)
  return shown.text === '' && shown.ink === undefined ? (raisedAlone(paragraphs) ?? shown) : shown
}

function contentOf(paragraphs: readonly (readonly Piece[])[]): ShownCell {
  const withoutInk = paragraphs.map((pieces) => pieces.filter(({ ink }) => ink === null))
  const plain = textOf(withoutInk)
  const inks = paragraphs
    .flat()
    .filter((piece) => piece.ink !== null && isShown(piece) && !(piece.floats && plain.text !== ''))
  const note = plain.note === '' ? {} : { note: plain.note }
  if (inks.length === 0) {
    const isStruck =
      plain.text === '' && paragraphs.flat().some(({ leftOut, text }) => leftOut === 'struck' && text.trim() !== '')
    return { text: plain.text, ...note, ...(isStruck ? { ink: 'struck' as const } : {}) }
  }
  const hasWords = HAS_LETTER.test(plain.text)
  const stated = inks.filter(({ ink, text }) => text.trim() !== '' && !(hasWords && ink !== null && DESCRIBED.has(ink)))
  const silent = inks.filter((piece) => !stated.includes(piece))
  const { text } =
    stated.length === 0
      ? plain
      : textOf(paragraphs.map((pieces) => pieces.filter((piece) => piece.ink === null || stated.includes(piece))))
  return {
    text,
    ...note,
    ...(silent[0]?.ink ? { ink: silent[0].ink } : {}),
    ...(stated[0]?.ink ? { statedFor: stated[0].ink } : {}),
  }
}
