import type { BorderStyle } from './border-style.js'
import type { Piece } from './pieces.js'

type Open = BorderStyle['open']

/**
 * The sides that may be left open so that what is drawn still shows how far each piece reaches: a piece whose left or right
 * side is open has a line across at its top or bottom; and where both sides are open, a band over all columns is at most
 * two lines of text high, follows on no other band, and is not without a line at its other side.
 */
export function visibleSides(pieces: readonly Piece[], open: Open): Open {
  const sides = !pieces.some((piece) => isLone(piece, open))
  const bands = pieces.every((piece) => hasPlainBands(piece, open))
  const left = open.left && sides
  return { ...open, left, right: open.right && sides && (!left || bands) }
}

/** Whether the table's own open top or bottom would leave a piece without any line across at its ends. */
const isLone = (piece: Piece, open: Open): boolean => {
  const top = piece.closedTop && !(piece.first && open.top)
  const bottom = piece.closedBottom && !(piece.last && open.bottom)
  return !top && !bottom
}

const isBand = (piece: Piece, row: number): boolean =>
  piece.cells.some(
    (cell) => cell.row <= row && row < cell.row + cell.rowSpan && cell.columnSpan === piece.columnWidths.length,
  )

/** Lines of text that a band may have at most, and ems. */
const MOST_LINES = 2
const MOST_EMS = 3.5

function hasPlainBands(piece: Piece, open: Open): boolean {
  const last = piece.rowHeights.length - 1
  return piece.rowHeights.every((height, row) => {
    if (!isBand(piece, row)) return true
    const lines = piece.cells.find((cell) => cell.row === row)?.lines.length ?? 0
    const closed =
      (row > 0 || (piece.closedTop && !(piece.first && open.top))) &&
      (row < last || (piece.closedBottom && !(piece.last && open.bottom)))
    return (
      lines > 0 &&
      lines <= MOST_LINES &&
      height <= MOST_EMS * piece.text.size &&
      !isBand(piece, row + 1) &&
      last > 0 &&
      closed
    )
  })
}
