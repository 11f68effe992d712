import { COLUMN_GAP } from '../measures/text-measures.js'
import type { PageLayout } from '../page-layout.js'
import { linePart } from '../text/split-at-gaps.js'
import type { TextLine } from '../text/text-lines.js'
import { type LineToken, tokenizeLine } from './tokenize-line.js'

/** Lines with words behind figures that make a second table beside the first, and the figures this has at least. */
const FEWEST_LINES = 3
const FEWEST_FIGURES = 6

/** The gutter between two tables: its position across the page, in points, and the lines it parts. */
interface Gutter {
  readonly position: number
  /** Indexes of the first and the last line. */
  readonly from: number
  readonly to: number
}

/**
 * The page as layouts that are read one after the other: where two tables without ruling lines stand side by side, what is
 * above, the left one, the right one and what is below; else the page alone.
 */
export function sideBySide(page: PageLayout): PageLayout[] {
  const gutter = gutterOf(page.lines)
  if (!gutter) return [page]
  const { position, from, to } = gutter
  const inside = page.lines.slice(from, to + 1)
  const half = (right: boolean) =>
    inside.flatMap((line) => {
      const glyphs = line.glyphs.filter(({ box }) => box.left >= position === right)
      return glyphs.some(({ space }) => !space) ? [linePart(glyphs, line)] : []
    })
  const parts = [page.lines.slice(0, from), half(false), half(true), page.lines.slice(to + 1)]
  return parts.map((lines, index) => ({ ...page, lines, grids: index === 0 ? page.grids : [] }))
}

function gutterOf(lines: readonly TextLine[]): Gutter | undefined {
  const tokens = lines.map(tokenizeLine)
  const seconds = tokens.flatMap((own, index) => {
    const label = secondLabel(own)
    return label > 0 ? [{ index, left: own[label - 1]!.box.right, right: own[label]!.box.left }] : []
  })
  if (seconds.length < FEWEST_LINES) return undefined
  const left = Math.max(...seconds.map((second) => second.left))
  const right = Math.min(...seconds.map((second) => second.right))
  if (left >= right) return undefined
  const position = (left + right) / 2
  const crosses = (index: number) => tokens[index]!.some(({ box }) => box.left < position && box.right > position)
  let [from, to] = [seconds[0]!.index, seconds.at(-1)!.index]
  for (let index = from; index <= to; index++) if (crosses(index)) return undefined
  const beyond = tokens
    .slice(from, to + 1)
    .flatMap((own) => own.filter(({ kind, box }) => kind === 'figure' && box.left > position))
  if (beyond.length < FEWEST_FIGURES) return undefined
  while (from > 0 && !crosses(from - 1)) from--
  while (to + 1 < lines.length && !crosses(to + 1)) to++
  return { position, from, to }
}

/** Index of the first words far behind a figure that has words before it; 0 for none. */
function secondLabel(tokens: readonly LineToken[]): number {
  if (tokens[0]?.kind !== 'words') return 0
  const index = tokens.findIndex(({ kind, box, size }, at) => {
    const before = tokens[at - 1]
    return kind === 'words' && before?.kind === 'figure' && box.left - before.box.right > COLUMN_GAP * size
  })
  return Math.max(0, index)
}
