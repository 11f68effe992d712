import type { Glyph } from '../../extractors/pages/page/page-content.js'
import type { Box } from '../../src/model/box.js'
import { lineWidth, type TextStyle, widthOf } from './drawn-table.js'
import type { Random } from './random.js'

/** Glyphs of one line of text whose em boxes begin at `left` and have their top at `top`; lengths in points. */
export function setLine(line: string, left: number, top: number, size: number): Glyph[] {
  let x = left
  return [...line].map((character) => {
    const box = { left: x, top, right: x + widthOf(character) * size, bottom: top + size }
    x = box.right
    return { text: character, box, baseline: top + 0.88 * size, size, space: character === ' ' }
  })
}

/** The lines of a cell, set at random to the left, the right or the middle, and at its top, bottom or middle. */
export function setCell(lines: readonly string[], cell: Box, text: TextStyle, random: Random): Glyph[] {
  const height = lines.length * text.leading
  const free = cell.bottom - cell.top - 2 * text.paddingY - height
  const top = cell.top + text.paddingY + Math.max(0, free) * random.pick([0, 0.5, 1]) + (text.leading - text.size) / 2
  const align = random.pick([0, 0.5, 1])
  return lines.flatMap((line, index) => {
    const room = cell.right - cell.left - 2 * text.paddingX - lineWidth(line) * text.size
    return setLine(line, cell.left + text.paddingX + room * align, top + index * text.leading, text.size)
  })
}
