import { median } from '../../src/model/collections.js'
import { type Box, boundingBox, middleY } from '../../src/model/geometry.js'
import type { TextLine } from './text-lines.js'

/** Lines of one cell of the stub: its pieces from top to bottom and its box. */
export interface StubBlock {
  readonly pieces: readonly TextLine[]
  readonly box: Box
}

/** In ems: pieces of one cell begin, or have their middles, no further apart. */
const SAME_EDGE = 0.35

/** In ems: the lines of one cell stand no further apart. */
const MOST_LEADING = 1.9

/** Lines of one cell keep their distance within this factor. */
const SAME_LEADING = 1.03

/** Share of the distance of two rows that the lines of one cell keep below, where they can be told from rows. */
const CLEARLY_CLOSER = 0.94

/**
 * The pieces of the stub of one page (top down) put together to cells where lines of one cell stand clearly closer than
 * rows, of which `pitch` is the least distance.
 */
export function stubBlocks(pieces: readonly TextLine[], pitch: number | undefined): StubBlock[] {
  const leading = leadingOf(pieces)
  const joins = leading !== undefined && pitch !== undefined && leading < CLEARLY_CLOSER * pitch
  if (!joins) return pieces.map((piece) => blockOf([piece]))
  const stacks: TextLine[][] = []
  for (const piece of pieces) {
    const stack = stacks.find((open) => goesUnder(open.at(-1)!, piece, leading))
    if (stack) stack.push(piece)
    else stacks.push([piece])
  }
  return stacks.map(blockOf)
}

/**
 * The labels of rows among blocks that head no others: where the figures of some row stand beside the middle of its label,
 * no label has them beside its first or last line, and what seems so are several; nor has any label two.
 */
export function rowLabels(blocks: readonly StubBlock[], rowHeights: readonly number[]): StubBlock[] {
  const sides = blocks.map(({ pieces }) => sideOf(pieces, rowHeights))
  const centred = sides.includes('middle')
  return blocks.flatMap((block, index) => {
    const several = sides[index] === 'many' || (centred && sides[index] === 'edge')
    return several ? block.pieces.map((piece) => blockOf([piece])) : [block]
  })
}

/** Where the row of figures beside several lines stands: at their middle or at an edge; `many` where there is more than one. */
function sideOf(stack: readonly TextLine[], rowHeights: readonly number[]): 'middle' | 'edge' | 'many' | undefined {
  const [top, bottom] = [middleY(stack[0]!.box), middleY(stack.at(-1)!.box)]
  const reach = stack[0]!.size / 2
  const beside = rowHeights.filter((y) => y > top - reach && y < bottom + reach)
  if (stack.length < 2 || beside.length === 0) return undefined
  if (beside.length > 1) return 'many'
  return Math.abs((top + bottom) / 2 - beside[0]!) < reach / 2 ? 'middle' : 'edge'
}

const blockOf = (pieces: readonly TextLine[]): StubBlock => ({
  pieces,
  box: boundingBox(pieces.map(({ box }) => box)),
})

/** The distance of the lines of one cell: the least that comes twice between pieces that begin under each other. */
function leadingOf(pieces: readonly TextLine[]): number | undefined {
  const distances = pieces.flatMap((piece, index) => {
    const above = pieces.slice(Math.max(0, index - 6), index).filter((other) => isAligned(other, piece))
    return above.map((other) => middleY(piece.box) - middleY(other.box)).filter((d) => d > piece.size / 2)
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
  return distance > piece.size / 2 && distance <= SAME_LEADING * leading && isAligned(above, piece)
}
