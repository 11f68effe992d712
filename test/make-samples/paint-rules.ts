import type { Box } from '../../src/model/box.js'
import type { Pen, Stroke } from './pen.js'
import { seededRandom } from './random.js'
import { cellEdges, type Edge, joinedEdges, throughEdges } from './table-edges.js'
import type { Piece, PlacedCell } from './table-pieces.js'

const LINE_WIDTH = 0.6
const plain: Stroke = { width: LINE_WIDTH }

/** Paints something of a piece whose top left corner is at (`left`, `top`) of the page. */
type Paint = (pen: Pen, piece: Piece, left: number, top: number) => void

/** Both ends of an edge on the page, moved aside by `aside` points. */
function endsOf(edge: Edge, left: number, top: number, aside = 0): [number, number, number, number] {
  const position = edge.position + aside
  return edge.upright
    ? [left + position, top + edge.start, left + position, top + edge.end]
    : [left + edge.start, top + position, left + edge.end, top + position]
}

/** The box that an edge of `width` points covers, its ends included. */
function boxOf(edge: Edge, left: number, top: number, width: number): Box {
  const [fromX, fromY, toX, toY] = endsOf(edge, left, top)
  const half = width / 2
  return { left: fromX - half, top: fromY - half, right: toX + half, bottom: toY + half }
}

const placed = (cell: PlacedCell, left: number, top: number, inset = 0): Box => ({
  left: left + cell.left + inset,
  top: top + cell.top + inset,
  right: left + cell.right - inset,
  bottom: top + cell.bottom - inset,
})

const stroked =
  (edges: (piece: Piece) => readonly Edge[], stroke: Stroke): Paint =>
  (pen, piece, left, top) => {
    for (const edge of edges(piece)) pen.line(...endsOf(edge, left, top), stroke)
  }

const long = (piece: Piece): Edge[] => joinedEdges(cellEdges(piece))

/** The long lines, those at the left and at the right of the table left out. */
const withoutSides = (piece: Piece): Edge[] => {
  const right = Math.max(...piece.cells.map((cell) => cell.right))
  return long(piece).filter((edge) => !edge.upright || (edge.position > 0.01 && edge.position < right - 0.01))
}

/** Only the lines above and below the table and those below its headers. */
const threeLines = (piece: Piece): Edge[] => {
  const heads = piece.cells.filter(({ cell }) => cell.kind === 'header' || cell.kind === 'corner')
  const below = Math.max(0, ...heads.map((cell) => cell.bottom))
  return long(piece).filter(
    (edge) => !edge.upright && [0, below, piece.height].some((line) => Math.abs(edge.position - line) < 0.01),
  )
}

/** Each long line as pieces of random lengths that meet, overlap or leave a gap too small to see. */
const inPieces: Paint = (pen, piece, left, top) => {
  const random = seededRandom(`pieces ${piece.cells.length}`)
  for (const edge of long(piece)) {
    for (let start = edge.start; start < edge.end; ) {
      const end = Math.min(edge.end, start + random.whole(5, 60))
      const [fromX, fromY, toX, toY] = endsOf({ ...edge, start, end }, left, top)
      if (random.whole(0, 1)) pen.line(fromX, fromY, toX, toY, plain)
      else pen.line(toX, toY, fromX, fromY, plain)
      start = end === edge.end ? end : end + random.whole(-3, 2) / 10
    }
  }
}

/** A grey shade behind the cells that `shade` gives one for. */
const shades =
  (shade: (cell: PlacedCell, nth: number) => number | undefined): Paint =>
  (pen, piece, left, top) => {
    piece.cells.forEach((cell, nth) => {
      const grey = shade(cell, nth)
      if (grey !== undefined) pen.fillBox(placed(cell, left, top), grey)
    })
  }

const isMerged = ({ cell }: PlacedCell): boolean => cell.rowSpan > 1 || cell.columnSpan > 1
const isHead = ({ cell }: PlacedCell): boolean => ['band', 'header', 'corner'].includes(cell.kind)

const both =
  (...paints: readonly Paint[]): Paint =>
  (...place) => {
    for (const paint of paints) paint(...place)
  }

/** How lines between cells are painted. */
const kinds = {
  strokes: stroked(long, plain),
  'cell edges': stroked(cellEdges, plain),
  'thin fills': (pen, piece, left, top) => {
    for (const edge of long(piece)) pen.fillBox(boxOf(edge, left, top, LINE_WIDTH), 0)
  },
  'cell boxes': (pen, piece, left, top) => {
    for (const cell of piece.cells) pen.strokeBox(placed(cell, left, top), plain)
  },
  dashes: stroked(long, { ...plain, dash: [3, 2] }),
  dots: stroked(long, { width: 0.9, dash: [0, 2], round: true }),
  'little boxes': (pen, piece, left, top) => {
    for (const edge of long(piece)) {
      for (let start = edge.start; start < edge.end; start += 2.2) {
        pen.fillBox(boxOf({ ...edge, start: start + 0.4, end: start + 0.4 }, left, top, 0.8), 0)
      }
    }
  },
  'double lines': (pen, piece, left, top) => {
    for (const edge of long(piece)) {
      for (const aside of [-0.8, 0.8]) pen.line(...endsOf(edge, left, top, aside), { width: 0.4 })
    }
  },
  'flat curves': (pen, piece, left, top) => {
    for (const edge of long(piece)) pen.flatCurve(...endsOf(edge, left, top), plain)
  },
  'open sides': stroked(withoutSides, plain),
  'three lines': stroked(threeLines, { width: 1 }),
  none: () => {},
  pieces: inPieces,
  /** Every line drawn through; white boxes over the merged cells. */
  'white boxes': both(stroked(throughEdges, plain), (pen, piece, left, top) => {
    for (const cell of piece.cells.filter(isMerged)) pen.fillBox(placed(cell, left, top, LINE_WIDTH / 2), 1)
  }),
  /** Every line drawn through; within merged cells white strokes over them. */
  'white strokes': both(stroked(throughEdges, plain), (pen, piece, left, top) => {
    for (const cell of piece.cells.filter(isMerged)) {
      for (const edge of throughEdges(piece)) {
        const [from, to, first, last] = edge.upright
          ? [cell.left, cell.right, cell.top, cell.bottom]
          : [cell.top, cell.bottom, cell.left, cell.right]
        if (edge.position < from + 0.01 || edge.position > to - 0.01) continue
        const inner = { ...edge, start: first + LINE_WIDTH / 2, end: last - LINE_WIDTH / 2 }
        pen.line(...endsOf(inner, left, top), { width: 2 * LINE_WIDTH, grey: 1 })
      }
    }
  }),
  /** White boxes a little apart on a black one. */
  'white on black': (pen, piece, left, top) => {
    const right = Math.max(...piece.cells.map((cell) => cell.right))
    pen.fillBox({ left, top, right: left + right, bottom: top + piece.height }, 0)
    for (const cell of piece.cells) pen.fillBox(placed(cell, left, top, LINE_WIDTH / 2), 1)
  },
  shaded: both(
    shades((cell) => (isHead(cell) ? 0.8 : cell.cell.row % 2 ? 0.93 : undefined)),
    stroked(long, { width: 0.4, grey: 0.6 }),
  ),
  'dark heads': both(
    shades((cell) => (isHead(cell) ? 0.2 : undefined)),
    stroked(long, plain),
  ),
} satisfies Readonly<Record<string, Paint>>

export type RuleKind = keyof typeof kinds

/** Paints the lines and shades of a piece whose top left corner is at (`left`, `top`) of the page. */
export const paintRules = (pen: Pen, piece: Piece, left: number, top: number, kind: RuleKind): void =>
  kinds[kind](pen, piece, left, top)
