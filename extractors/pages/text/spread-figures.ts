import { type Box, middleY } from '../../../src/model/box.js'
import { groupBy } from '../../../src/model/group-by.js'
import { SAME_EDGE, SAME_LINE, WORD_GAP } from '../measures/text-measures.js'
import type { Glyph } from '../page/page-content.js'
import { isNumberCharacter } from './is-number-character.js'

/** Share of a gap by which the gaps of evenly spread digits differ. */
const EVEN = 0.1

/** In ems: the digits of a number that is not spread stand closer. */
const TIGHT = 0.05

/** This many digits show whether they are evenly spread; two always are. */
const TELLING = 3

/** A cell of figures, where it stands, and how far apart its digits and its borders are, in points. */
interface FigureCell {
  readonly index: number
  readonly column: string
  readonly digits: number
  readonly size: number
  readonly least: number
  readonly most: number
  readonly before: number
  readonly behind: number
}

/**
 * Indexes of the cells whose number is set with its digits wide apart: evenly, as other cells of the table are in which enough
 * digits show it, and in a column without any number set as usual. `columnOf` tells which cells stand in one column.
 */
export function spreadFigures(
  contents: readonly (readonly Glyph[])[],
  boxes: readonly Box[],
  columnOf: (index: number) => string,
): ReadonlySet<number> {
  const cells = contents.flatMap((glyphs, index) => figureCell(glyphs, boxes[index]!, index, columnOf(index)) ?? [])
  const wide = cells.filter(({ least, size }) => least > WORD_GAP * size)
  if (wide.length < 2) return new Set()
  const usual = new Set(cells.filter(({ most, size }) => most < TIGHT * size).map(({ column }) => column))
  const spread = wide.filter((cell) => !usual.has(cell.column) && isEven(cell) && isCentred(cell))
  const telling = cells.filter((cell) => cell.digits >= TELLING && isEven(cell) && !usual.has(cell.column))
  const byColumn = groupBy(spread, ({ column }) => column)
  return new Set(
    spread
      .filter((cell) => {
        const others = telling.filter((other) => other !== cell && isSetAlike(cell, other))
        return others.length > 1 || (others.length > 0 && byColumn.get(cell.column)!.length > 1)
      })
      .map(({ index }) => index),
  )
}

/** A cell that prints nothing but one line of at least two characters of numbers. */
function figureCell(glyphs: readonly Glyph[], box: Box, index: number, column: string): FigureCell | undefined {
  const first = glyphs[0]
  if (!first || glyphs.length < 2) return undefined
  const shown = glyphs.filter(({ space }) => !space)
  const inLine = shown.every((glyph) => Math.abs(middleY(glyph.box) - middleY(shown[0]!.box)) <= SAME_LINE * glyph.size)
  if (shown.length < 2 || !inLine || !shown.every(({ text }) => isNumberCharacter(text))) return undefined
  const ordered = [...shown].sort((a, b) => a.box.left - b.box.left)
  const gaps = ordered.slice(1).map((glyph, at) => glyph.box.left - ordered[at]!.box.right)
  return {
    index,
    column,
    digits: ordered.length,
    size: first.size,
    least: Math.min(...gaps),
    most: Math.max(...gaps),
    before: ordered[0]!.box.left - box.left,
    behind: box.right - ordered.at(-1)!.box.right,
  }
}

const isEven = ({ least, most, size }: FigureCell): boolean => most - least <= Math.max(EVEN * most, SAME_EDGE * size)

const isCentred = ({ before, behind, size }: FigureCell): boolean => Math.abs(before - behind) <= 2 * SAME_EDGE * size

/**
 * Whether two cells spread their digits in one way: with half a gap before the first and behind the last, with the same distance of
 * these from the borders, or with the same gap everywhere.
 */
function isSetAlike(a: FigureCell, b: FigureCell): boolean {
  const near = SAME_EDGE * Math.min(a.size, b.size)
  const ends = ({ before, behind }: FigureCell) => (before + behind) / 2
  const beyondHalfGap = (cell: FigureCell) => ends(cell) - cell.most / 2
  return [beyondHalfGap, ends, ({ most }: FigureCell) => most].some((of) => Math.abs(of(a) - of(b)) <= near)
}
