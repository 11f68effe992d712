import type PDFDocument from 'pdfkit'
import { groupBy } from '../../src/model/collections.js'
import type { Piece } from './table-pieces.js'

/**
 * How lines between cells are painted: long strokes, strokes of one cell edge each, thin filled rectangles, or a stroked
 * rectangle per cell.
 */
export type RuleKind = 'strokes' | 'cell edges' | 'thin fills' | 'cell boxes'

const LINE_WIDTH = 0.6

interface Edge {
  readonly upright: boolean
  readonly position: number
  readonly start: number
  readonly end: number
}

/** Paints the lines of a piece whose top left corner is at (`left`, `top`) of the page. */
export function paintRules(doc: PDFDocument, piece: Piece, left: number, top: number, kind: RuleKind): void {
  doc.lineWidth(LINE_WIDTH)
  if (kind === 'cell boxes') {
    for (const cell of piece.cells) {
      doc.rect(left + cell.left, top + cell.top, cell.right - cell.left, cell.bottom - cell.top).stroke()
    }
    return
  }
  const edges = piece.cells.flatMap((cell): Edge[] => [
    { upright: false, position: cell.top, start: cell.left, end: cell.right },
    { upright: false, position: cell.bottom, start: cell.left, end: cell.right },
    { upright: true, position: cell.left, start: cell.top, end: cell.bottom },
    { upright: true, position: cell.right, start: cell.top, end: cell.bottom },
  ])
  for (const edge of kind === 'cell edges' ? edges : joined(edges)) {
    const x = (along: number) => left + (edge.upright ? edge.position : along)
    const y = (along: number) => top + (edge.upright ? along : edge.position)
    const length = edge.end - edge.start + LINE_WIDTH
    const from = edge.start - LINE_WIDTH / 2
    if (kind === 'thin fills' && edge.upright) doc.rect(x(0) - LINE_WIDTH / 2, y(from), LINE_WIDTH, length).fill()
    else if (kind === 'thin fills') doc.rect(x(from), y(0) - LINE_WIDTH / 2, length, LINE_WIDTH).fill()
    else doc.moveTo(x(edge.start), y(edge.start)).lineTo(x(edge.end), y(edge.end)).stroke()
  }
}

/** Edges on one line that touch or overlap, made one. */
function joined(edges: readonly Edge[]): Edge[] {
  const key = (edge: Edge) => `${edge.upright} ${edge.position.toFixed(2)}`
  const done: Edge[] = []
  for (const group of groupBy(edges, key).values()) {
    let current: Edge | undefined
    for (const edge of [...group].sort((a, b) => a.start - b.start)) {
      if (current && edge.start <= current.end + 0.01) current = { ...current, end: Math.max(current.end, edge.end) }
      else {
        if (current) done.push(current)
        current = edge
      }
    }
    if (current) done.push(current)
  }
  return done
}
