import { type Box, boxAround, middleY } from '../../../src/model/box.js'
import { median } from '../../../src/model/median.js'
import { MIDWAY, MOST_LEADING, SAME_LEADING } from '../measures/row-measures.js'
import { SAME_EDGE, SAME_LINE } from '../measures/text-measures.js'
import type { TextLine } from '../text/text-lines.js'

/** Lines of one cell of the stub: its pieces from top to bottom and its box. */
export interface StubCell {
  readonly pieces: readonly TextLine[]
  readonly box: Box
}

/**
 * The pieces of the stub of one page (top down) put together to cells where lines of one cell stand clearly closer than
 * rows, of which `pitch` is the least distance. Where they do not, two lines are one cell that have a row of figures
 * midway between them; `rowHeights` are those of the rows of figures.
 */
export function stubCells(
  pieces: readonly TextLine[],
  pitch: number | undefined,
  rowHeights: readonly number[] = [],
): StubCell[] {
  const leading = leadingOf(pieces)
  const joins = leading !== undefined && pitch !== undefined && leading * SAME_LEADING < pitch
  if (!joins) return aroundFigures(pieces, rowHeights)
  const stacks: TextLine[][] = []
  for (const piece of pieces) {
    const stack = stacks.find((open) => goesUnder(open.at(-1)!, piece, leading))
    if (stack) stack.push(piece)
    else stacks.push([piece])
  }
  return stacks.map(stubCell)
}

/** Every piece a cell, but for the two nearest above and below figures that stand in the middle of both. */
function aroundFigures(pieces: readonly TextLine[], rowHeights: readonly number[]): StubCell[] {
  const below = new Map<TextLine, TextLine>()
  const lower = new Set<TextLine>()
  for (const y of rowHeights) {
    const near = pieces.filter(({ box, size }) => Math.abs(middleY(box) - y) <= (MOST_LEADING / 2) * size)
    for (const piece of near) {
      const beside = near.some((next) => Math.abs(middleY(next.box) - y) < MIDWAY * next.size && isAligned(piece, next))
      const other = beside ? undefined : near.find((next) => isMidway(y, piece, next))
      if (!other || lower.has(piece) || lower.has(other) || below.has(piece) || below.has(other)) continue
      below.set(piece, other)
      lower.add(other)
    }
  }
  return pieces.flatMap((piece) => {
    if (lower.has(piece)) return []
    const next = below.get(piece)
    return [stubCell(next ? [piece, next] : [piece])]
  })
}

/** Whether height `y` is the middle between a piece and the next line of its cell. */
function isMidway(y: number, above: TextLine, below: TextLine): boolean {
  const [top, bottom] = [middleY(above.box), middleY(below.box)]
  return top < y && y < bottom && Math.abs((top + bottom) / 2 - y) < MIDWAY * above.size && isAligned(above, below)
}

/**
 * The labels of rows among cells that head no others: where the figures of some row stand beside the middle of its label,
 * no label has them beside its first or last line, and what seems so are several; nor has any label two.
 */
export function rowLabels(cells: readonly StubCell[], rowHeights: readonly number[]): StubCell[] {
  const sides = cells.map(({ pieces }) => sideOf(pieces, rowHeights))
  const centred = sides.includes('middle')
  return cells.flatMap((cell, index) => {
    const several = sides[index] === 'many' || (centred && sides[index] === 'edge')
    return several ? cell.pieces.map((piece) => stubCell([piece])) : [cell]
  })
}

/** Where the row of figures beside several lines stands: at their middle or at an edge; `many` where there is more than one. */
function sideOf(stack: readonly TextLine[], rowHeights: readonly number[]): 'middle' | 'edge' | 'many' | undefined {
  const [top, bottom] = [middleY(stack[0]!.box), middleY(stack.at(-1)!.box)]
  const { size } = stack[0]!
  const reach = SAME_LINE * size
  const beside = rowHeights.filter((y) => y > top - reach && y < bottom + reach)
  if (stack.length < 2 || beside.length === 0) return undefined
  if (beside.length > 1) return 'many'
  return Math.abs((top + bottom) / 2 - beside[0]!) < MIDWAY * size ? 'middle' : 'edge'
}

const stubCell = (pieces: readonly TextLine[]): StubCell => ({
  pieces,
  box: boxAround(pieces),
})

/** Pieces above a piece that are looked at: those of the columns of the stub beside it are among them. */
const MOST_ABOVE = 6

/** The distance of the lines of one cell: the least that comes twice between pieces that begin under each other. */
function leadingOf(pieces: readonly TextLine[]): number | undefined {
  const distances = pieces.flatMap((piece, index) => {
    const above = pieces.slice(Math.max(0, index - MOST_ABOVE), index).filter((other) => isAligned(other, piece))
    return above.map((other) => middleY(piece.box) - middleY(other.box)).filter((d) => d > SAME_LINE * piece.size)
  })
  distances.sort((a, b) => a - b)
  const least = distances.find((distance, index) => (distances[index + 1] ?? Infinity) <= SAME_LEADING * distance)
  return least !== undefined && least <= MOST_LEADING * median(pieces.map(({ size }) => size)) ? least : undefined
}

const isAligned = (a: TextLine, b: TextLine): boolean => {
  const limit = SAME_EDGE * b.size
  return (
    Math.abs(a.box.left - b.box.left) < limit ||
    Math.abs(a.box.left + a.box.right - b.box.left - b.box.right) < 2 * limit
  )
}

function goesUnder(above: TextLine, piece: TextLine, leading: number): boolean {
  const distance = middleY(piece.box) - middleY(above.box)
  return distance > SAME_LINE * piece.size && distance <= SAME_LEADING * leading && isAligned(above, piece)
}
