import { middleY } from '../../../src/model/box.js'
import { SAME_LINE } from '../measures/text-measures.js'
import type { Glyph } from '../page/page-content.js'
import { isNumberCharacter } from '../text/is-number-character.js'
import type { TextLine } from '../text/text-lines.js'

/** A height on which figures stand, in points, and in how many cells there is one. */
export interface FigureLevel {
  readonly y: number
  readonly cells: number
}

/** Whether glyphs print figures: nothing but digits and signs of numbers. */
export const isFigureText = (glyphs: readonly Glyph[]): boolean =>
  glyphs.every(({ space, text }) => space || isNumberCharacter(text))

export const isFigureLine = ({ glyphs }: TextLine): boolean => isFigureText(glyphs)

/** The heights on which the lines of some cells of figures stand, from the top down. */
export function figureLevels(cells: readonly (readonly TextLine[])[]): FigureLevel[] {
  const heights = cells.flatMap((lines) => lines.map(({ box, size }) => ({ y: middleY(box), size })))
  const levels: { y: number; cells: number }[] = []
  for (const { y, size } of heights.sort((a, b) => a.y - b.y)) {
    const last = levels.at(-1)
    if (last && y - last.y <= SAME_LINE * size) last.cells++
    else levels.push({ y, cells: 1 })
  }
  return levels
}

/** Index of the level on which a line stands. */
export const levelOf = ({ box }: TextLine, levels: readonly FigureLevel[]): number =>
  levels.reduce(
    (best, { y }, index) => (Math.abs(y - middleY(box)) < Math.abs(levels[best]!.y - middleY(box)) ? index : best),
    0,
  )
