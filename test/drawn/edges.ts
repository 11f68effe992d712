import type { Ruling } from '../../src/model/box.js'
import type { BorderStyle } from './border-style.js'
import { linesBetween, type SetCell } from './drawn-table.js'
import type { Piece } from './pieces.js'

/** The edges of slots that are to be seen, or, with `inner`, those within cells that span several; in points. */
export function slotEdges(piece: Piece, open: BorderStyle['open'], left: number, top: number, inner = false): Ruling[] {
  const x = linesBetween(left, piece.columnWidths)
  const y = linesBetween(top, piece.rowHeights)
  const rows = y.length - 1
  const columns = x.length - 1
  const slots = slotsOf(piece.cells, rows, columns)
  const at = (row: number, column: number) => slots[row]?.[column]
  const edges: Ruling[] = []
  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column < columns; column++) {
      const [above, below] = [at(row - 1, column), at(row, column)]
      const shown = row === 0 ? isClosed(piece, open, 'top') : row === rows ? isClosed(piece, open, 'bottom') : true
      if (shown && (above === below) === inner) {
        edges.push({ orientation: 'horizontal', position: y[row]!, start: x[column]!, end: x[column + 1]! })
      }
    }
  }
  for (let column = 0; column <= columns; column++) {
    for (let row = 0; row < rows; row++) {
      const [before, behind] = [at(row, column - 1), at(row, column)]
      const shown = column === 0 ? !open.left : column === columns ? !open.right : true
      if (shown && (before === behind) === inner) {
        edges.push({ orientation: 'vertical', position: x[column]!, start: y[row]!, end: y[row + 1]! })
      }
    }
  }
  return edges
}

/** Whether the piece has a line at its top or bottom: an open side of the table or a page end may leave it out. */
export function isClosed(piece: Piece, open: BorderStyle['open'], side: 'top' | 'bottom'): boolean {
  if (side === 'top') return piece.closedTop && !(piece.first && open.top)
  return piece.closedBottom && !(piece.last && open.bottom)
}

function slotsOf(cells: readonly SetCell[], rows: number, columns: number): SetCell[][] {
  const slots = Array.from({ length: rows }, () => new Array<SetCell>(columns))
  for (const cell of cells) {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
      slots[row]!.fill(cell, cell.column, cell.column + cell.columnSpan)
    }
  }
  return slots
}

/** The edges of each cell by itself, without those on sides that are open: a border between two cells comes twice. */
export function cellEdges(piece: Piece, open: BorderStyle['open'], left: number, top: number): Ruling[][] {
  const x = linesBetween(left, piece.columnWidths)
  const y = linesBetween(top, piece.rowHeights)
  return piece.cells.map(({ row, column, rowSpan, columnSpan }) => {
    const [right, bottom] = [column + columnSpan, row + rowSpan]
    const across = { orientation: 'horizontal', start: x[column]!, end: x[right]! } as const
    const down = { orientation: 'vertical', start: y[row]!, end: y[bottom]! } as const
    return [
      ...(row > 0 || isClosed(piece, open, 'top') ? [{ ...across, position: y[row]! }] : []),
      ...(bottom < y.length - 1 || isClosed(piece, open, 'bottom') ? [{ ...across, position: y[bottom]! }] : []),
      ...(column > 0 || !open.left ? [{ ...down, position: x[column]! }] : []),
      ...(right < x.length - 1 || !open.right ? [{ ...down, position: x[right]! }] : []),
    ]
  })
}

/** Edges that follow each other on one line, made one. */
export function longLines(edges: readonly Ruling[]): Ruling[] {
  const lines: Ruling[] = []
  for (const edge of [...edges].sort((a, b) => a.position - b.position || a.start - b.start)) {
    const before = lines.findIndex(
      (line) => line.orientation === edge.orientation && line.position === edge.position && line.end === edge.start,
    )
    if (before < 0) lines.push(edge)
    else lines[before] = { ...lines[before]!, end: edge.end }
  }
  return lines
}
