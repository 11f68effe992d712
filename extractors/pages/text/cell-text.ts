import { type Box, boxWidth } from '../../../src/model/box.js'
import type { Glyph } from '../page/page-content.js'
import { hasRoom } from './has-room.js'
import { beginsWithNumber, endsInNumber } from './is-number-character.js'
import { lineText, type TextLine, textLines } from './text-lines.js'
import { isWide } from './wide-characters.js'

/** The text of a cell; `wrapped` are its lines where it is a number that the width of the cell may have parted. */
export interface CellText {
  readonly text: string
  readonly wrapped?: readonly string[]
}

/**
 * Text of the glyphs of one cell, its lines joined: without a space where East Asian text wraps, with nothing where a
 * number may wrap because the cell is full, with a space between words, else with a line break.
 */
export function cellText(glyphs: readonly Glyph[], cell: Box): CellText {
  const lines = textLines(glyphs).filter((line) => lineText(line) !== '')
  const texts = lines.map(lineText)
  let text = texts[0] ?? ''
  let wraps = lines.length > 1
  for (const [index, line] of lines.slice(1).entries()) {
    const next = texts[index + 1]!
    const between = joint(text, next, lines[index]!, line, cell)
    wraps &&= between === '' && endsInNumber(text) && beginsWithNumber(next)
    text += between + next
  }
  return wraps ? { text, wrapped: texts } : { text }
}

function joint(text: string, next: string, above: TextLine, below: TextLine, cell: Box): string {
  if (isWide(text.at(-1)) || isWide(next[0])) return ''
  const [ends, begins] = [endsInNumber(text), beginsWithNumber(next)]
  if (!ends || !begins) return ends || begins ? '\n' : ' '
  // a number goes on in the next line only where another digit found no room in this one
  const digit = boxWidth(above.box) / Math.max(1, above.glyphs.length)
  return !hasRoom(above, cell) && boxWidth(below.box) <= boxWidth(above.box) + digit ? '' : '\n'
}
