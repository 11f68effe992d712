import { type Box, boxWidth } from '../../../src/model/box.js'
import type { Glyph } from '../page/page-content.js'
import { hasRoom } from './has-room.js'
import { beginsWithNumber, endsInNumber } from './is-number-character.js'
import { lineText, type TextLine, textLines } from './text-lines.js'
import { isWide } from './wide-characters.js'

/**
 * Text of the glyphs of one cell, its lines joined: without a space where East Asian text wraps, with nothing where a
 * number wraps because the cell is full, with a space between words, else with a line break.
 */
export function cellText(glyphs: readonly Glyph[], cell: Box): string {
  let text = ''
  let previous: TextLine | undefined
  for (const line of textLines(glyphs)) {
    const next = lineText(line)
    if (next === '') continue
    if (previous) text += joint(text, next, previous, line, cell)
    text += next
    previous = line
  }
  return text
}

function joint(text: string, next: string, above: TextLine, below: TextLine, cell: Box): string {
  if (isWide(text.at(-1)) || isWide(next[0])) return ''
  const [ends, begins] = [endsInNumber(text), beginsWithNumber(next)]
  if (!ends || !begins) return ends || begins ? '\n' : ' '
  // a number goes on in the next line only where another digit found no room in this one
  const digit = boxWidth(above.box) / Math.max(1, above.glyphs.length)
  return !hasRoom(above, cell) && boxWidth(below.box) <= boxWidth(above.box) + digit ? '' : '\n'
}
