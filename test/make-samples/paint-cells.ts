import { groupBy } from '../../src/model/group-by.js'
import type { Pen } from './pen.js'
import type { Piece, PlacedCell } from './table-pieces.js'

export interface CellPainting {
  readonly size: number
  readonly lineHeight: number
  readonly oneRunPerRow: boolean
  /** Prints one line of a cell at its place. */
  readonly paintText: (pen: Pen, cell: PlacedCell, text: string, x: number, top: number, size: number) => void
}

/** Prints the line as it is. */
export const paintText: CellPainting['paintText'] = (pen, _, text, x, top, size) => pen.text(text, x, top, size)

/** How far the text of a stub cell stays from its left line, in points. */
const INDENT = 2

/** Prints the texts of a piece whose top left corner is at (`left`, `top`) of the page. */
export function paintCells(pen: Pen, piece: Piece, left: number, top: number, painting: CellPainting): void {
  const inRuns = (cell: PlacedCell) => painting.oneRunPerRow && cell.cell.kind === 'data'
  for (const cell of piece.cells.filter((candidate) => !inRuns(candidate))) {
    cell.lines.forEach((text, nth) => {
      const y = top + firstLine(cell, painting) + nth * painting.lineHeight
      const x = left + startOf(cell, pen.widthOf(text, painting.size))
      painting.paintText(pen, cell, text, x, y, painting.size)
    })
  }
  for (const row of groupBy(piece.cells.filter(inRuns), (cell) => cell.top).values()) {
    paintRun(pen, row, left, top, painting)
  }
}

/** Distance of the first line from the top of the piece: in the middle of the cell, at its top where it is cut. */
function firstLine(cell: PlacedCell, painting: CellPainting): number {
  const free = cell.bottom - cell.top - cell.lines.length * painting.lineHeight
  return cell.top + (cell.cut ? Math.min(free, 2) : free / 2)
}

const startOf = (cell: PlacedCell, width: number): number =>
  cell.cell.kind === 'stub' ? cell.left + INDENT : (cell.left + cell.right - width) / 2

/** The figures of one row as one string, with as many blanks between them as bring each into its own cell. */
function paintRun(pen: Pen, row: readonly PlacedCell[], left: number, top: number, painting: CellPainting): void {
  const widthOf = (text: string) => pen.widthOf(text, painting.size)
  const blank = widthOf(' ')
  const cells = [...row].sort((a, b) => a.left - b.left)
  const start = startOf(cells[0]!, widthOf(cells[0]!.lines.join('')))
  let run = ''
  for (const cell of cells) {
    const text = cell.lines.join('')
    const gap = startOf(cell, widthOf(text)) - start - widthOf(run)
    run += ' '.repeat(Math.max(0, Math.round(gap / blank))) + text
  }
  pen.text(run, left + start, top + firstLine(cells[0]!, painting), painting.size)
}
