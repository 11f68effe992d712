import { groupBy } from '../../src/model/group-by.js'
import type { Piece } from './table-pieces.js'

/** A line along cells, in points from the top left of a piece. */
export interface Edge {
  readonly upright: boolean
  readonly position: number
  readonly start: number
  readonly end: number
}

/** The four edges of each cell. */
export const cellEdges = (piece: Piece): Edge[] =>
  piece.cells.flatMap((cell): Edge[] => [
    { upright: false, position: cell.top, start: cell.left, end: cell.right },
    { upright: false, position: cell.bottom, start: cell.left, end: cell.right },
    { upright: true, position: cell.left, start: cell.top, end: cell.bottom },
    { upright: true, position: cell.right, start: cell.top, end: cell.bottom },
  ])

/** Edges on one line that touch or overlap, made one. */
export function joinedEdges(edges: readonly Edge[]): Edge[] {
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

/** Every line of the piece from one side to the other, through merged cells as well. */
export function throughEdges(piece: Piece): Edge[] {
  const right = Math.max(...piece.cells.map((cell) => cell.right))
  const across = distinct(piece.cells.flatMap((cell) => [cell.top, cell.bottom]))
  const upright = distinct(piece.cells.flatMap((cell) => [cell.left, cell.right]))
  return [
    ...across.map((position): Edge => ({ upright: false, position, start: 0, end: right })),
    ...upright.map((position): Edge => ({ upright: true, position, start: 0, end: piece.height })),
  ]
}

const distinct = (positions: readonly number[]): number[] => [
  ...new Map(positions.map((position) => [position.toFixed(2), position])).values(),
]
