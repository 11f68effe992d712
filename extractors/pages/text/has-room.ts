import { type Box, boxWidth } from '../../../src/model/box.js'
import { CELL_PADDING } from '../measures/text-measures.js'
import type { TextLine } from './text-lines.js'

/** Whether a line leaves room for another of its characters in a cell: then nothing forces the text behind it into a new line. */
export function hasRoom(line: TextLine, cell: Box): boolean {
  const character = boxWidth(line.box) / Math.max(1, line.glyphs.length)
  return boxWidth(cell) - boxWidth(line.box) >= character + CELL_PADDING
}
