import { middleY } from '../../../src/model/box.js'
import { median } from '../../../src/model/median.js'
import { APART, MOST_APART, MOST_LEADING, PITCH_SHARE, ROWS_AROUND, SAME_LEADING } from '../measures/row-measures.js'
import { COLUMN_GAP, FULL_WIDTH, ROW_GAP, SAME_EDGE, SAME_SIZE } from '../measures/text-measures.js'
import type { PageLayout } from '../page-layout.js'
import { isNumberCharacter } from '../text/is-number-character.js'
import { splitAtGaps } from '../text/split-at-gaps.js'
import type { TextLine } from '../text/text-lines.js'
import { figureTokens, type LineToken, tokenizeLine } from './tokenize-line.js'

/** A line of a table without ruling lines, taken apart. */
export interface TableLine {
  readonly line: TextLine
  readonly page: number
  readonly tokens: readonly LineToken[]
  readonly figures: readonly LineToken[]
  /** Height of its middle on the page, in points. */
  readonly y: number
}

/** Lines one under the other on one page that make a table, and whether only other tables part them from the page's ends. */
export interface TableRegion {
  readonly page: number
  readonly lines: readonly TableLine[]
  readonly first: boolean
  readonly last: boolean
}

/** Whether a line outside every lattice looks like a row of a table without ruling lines. */
export function isTableRow(line: TextLine): boolean {
  const pieces = splitAtGaps(line.glyphs, line, COLUMN_GAP)
  if (pieces.length > 2) return true
  if (pieces.length === 2 && pieces[1]!.box.left - pieces[0]!.box.right > ROW_GAP * line.size) return true
  const last = line.glyphs.findLast((glyph) => !glyph.space)
  if (!last || !isNumberCharacter(last.text)) return false
  const tokens = tokenizeLine(line)
  const figures = figureTokens(tokens)
  return figures.length > 1 && figures.at(-1) === tokens.at(-1) && figures.at(-2) === tokens.at(-2)
}

/** The tables without ruling lines of a page, from top to bottom. `width` is that of lines of running text, in points. */
export function tableRegions(page: PageLayout, width: number): TableRegion[] {
  const lines = page.lines.map((line): TableLine => {
    const tokens = tokenizeLine(line)
    return { line, page: page.number, tokens, figures: figureTokens(tokens), y: middleY(line.box) }
  })
  const rows = lines.flatMap(({ line }, index) => (isTableRow(line) ? [index] : []))
  const runs: { from: number; to: number }[] = []
  for (const index of rows) {
    const run = runs.at(-1)
    const between = run ? lines.slice(run.to + 1, index) : []
    const goesOn =
      run &&
      lines[index]!.line.size <= SAME_SIZE * lines[run.to]!.line.size &&
      between.every((line) => isPartOfTable(line, lines[run.to]!, width)) &&
      !standsApart(lines, rows, run.to, index)
    if (goesOn) run.to = index
    else runs.push({ from: index, to: index })
  }
  return runs.map(({ from, to }) => {
    const end = lastOf(lines, from, to, width, usualPitch(lines, rows, from))
    const start = firstOf(lines, from, to, width)
    const region = lines.slice(start, end + 1)
    const top = region[0]!.line.box.top
    const bottom = region.at(-1)!.line.box.bottom
    return {
      page: page.number,
      lines: region,
      first: start === 0 && page.grids.every(({ box }) => box.top > top),
      last: end === lines.length - 1 && page.grids.every(({ box }) => box.bottom < bottom),
    }
  })
}

/** One piece no wider than a cell, in the size of the table. */
const isPartOfTable = ({ line }: TableLine, other: TableLine, width: number): boolean =>
  line.box.right - line.box.left < FULL_WIDTH * width &&
  line.size <= SAME_SIZE * other.line.size &&
  line.size * SAME_SIZE >= other.line.size

/** Whether a line between rows `from` and `to` stands apart from the one above it: a heading, another table. */
function standsApart(lines: readonly TableLine[], rows: readonly number[], from: number, to: number): boolean {
  const usual = usualPitch(lines, rows, from)
  const limit = (to - from > 1 ? APART : MOST_APART) * usual
  return lines.slice(from + 1, to + 1).some((line, index) => line.y - lines[from + index]!.y > limit)
}

/** The usual distance of rows of figures around row `at`: that of the lower ones, with labels of one line. */
function usualPitch(lines: readonly TableLine[], rows: readonly number[], at: number): number {
  const printing = rows.filter((row) => lines[row]!.figures.length > 0)
  const next = printing.findIndex((row) => row >= at)
  const middle = next < 0 ? printing.length : next
  const near = printing.slice(Math.max(0, middle - ROWS_AROUND), middle + ROWS_AROUND)
  const distances = near.slice(1).map((row, index) => lines[row]!.y - lines[near[index]!]!.y)
  return distances.sort((a, b) => a - b)[Math.floor(distances.length * PITCH_SHARE)] ?? Number.POSITIVE_INFINITY
}

/** The lines of headers and labels directly above row `from` belong to the table. */
function firstOf(lines: readonly TableLine[], from: number, to: number, width: number): number {
  let first = from
  const usual = median(lines.slice(from + 1, to + 1).map((line, index) => line.y - lines[from + index]!.y))
  while (first > 0) {
    const [above, here] = [lines[first - 1]!, lines[first]!]
    const distance = here.y - above.y
    const close = distance <= Math.max(usual * SAME_LEADING, MOST_LEADING * here.line.size)
    if (!close || !isPartOfTable(above, here, width) || above.figures.length > 0) break
    first--
  }
  return first
}

/** The lines of a label that goes on under row `to` belong to the table, and a row whose figure stands close to its label. */
function lastOf(lines: readonly TableLine[], from: number, to: number, width: number, pitch: number): number {
  let last = to
  while (last + 1 < lines.length) {
    const [here, below] = [lines[last]!, lines[last + 1]!]
    const usual = below.figures.length > 0 ? APART * pitch : 0
    const close = below.y - here.y <= Math.max(usual, MOST_LEADING * here.line.size)
    const under = lines.slice(Math.max(from, last - 2), last + 1).some(({ line }) => isUnder(below.line, line))
    if (!close || !under || !isPartOfTable(below, here, width)) break
    last++
  }
  return last
}

/** Whether a line begins where some words of another do. */
const isUnder = (line: TextLine, above: TextLine): boolean =>
  Math.abs(line.box.left - above.box.left) < SAME_EDGE * line.size ||
  Math.abs((line.box.left + line.box.right) / 2 - (above.box.left + above.box.right) / 2) < SAME_EDGE * line.size
