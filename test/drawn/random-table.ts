import { type DrawnTable, isFigure, lineWidth, type SetCell, type TextStyle } from './drawn-table.js'
import type { Random } from './random.js'
import { randomEntry, randomLabel, wrapped } from './random-text.js'
import { randomTiles, type Tile } from './random-tiles.js'

/** A table with random spans and texts, wide and high enough for its texts. */
export function randomTable(random: Random): DrawnTable {
  const rows = random.whole(2, 12)
  const columns = random.whole(2, 8)
  const headerRows = Math.min(rows - 1, random.pick([0, 1, 1, 2, 3]))
  const text = randomTextStyle(random)
  const columnWidths = Array.from({ length: columns }, () => randomWidth(random, text))
  const stub = random.whole(1, Math.min(3, columns))
  const cells = randomTiles(random, rows, columns, headerRows).map((tile): SetCell => {
    const wide = columnWidths.slice(tile.column, tile.column + tile.columnSpan).reduce((sum, width) => sum + width, 0)
    const lines = wrapped(randomCellText(random, tile, headerRows, stub), (wide - 2 * text.paddingX) / text.size + 0.01)
    return {
      ...tile,
      lines: lines.every((line) => lineWidth(line) * text.size <= wide) && !breaksWord(lines) ? lines : [],
    }
  })
  const minimum = 2 * text.paddingY + text.leading
  const rowHeights = Array.from({ length: rows }, () => minimum + (random.chance(0.3) ? random.between(0, 25) : 0))
  for (const cell of [...cells].sort((a, b) => a.row + a.rowSpan - b.row - b.rowSpan)) {
    const last = cell.row + cell.rowSpan - 1
    const room = rowHeights.slice(cell.row, last + 1).reduce((sum, height) => sum + height, 0)
    rowHeights[last]! += Math.max(0, heightOf(cell.lines.length, text) - room)
  }
  return { rowHeights, columnWidths, cells, headerRows, text }
}

/** Whether a line ends within a Latin word or between a number and its sign: only digits and ideographs are set so. */
const breaksWord = (lines: readonly string[]): boolean =>
  lines.some((line, index) => index > 0 && /[A-Za-z%/]$|^[A-Za-z%/]/.test(`${lines[index - 1]!.slice(-1)}${line[0]!}`))

/** Height in points that `lines` lines of text need in a cell. */
export const heightOf = (lines: number, text: TextStyle): number => 2 * text.paddingY + lines * text.leading

function randomTextStyle(random: Random): TextStyle {
  const size = random.pick([6, 7, 7.5, 8, 9, 10, 10.5, 12, 14, 16])
  return {
    size,
    leading: size * random.between(1.05, 1.6),
    paddingX: random.pick([0.5, 1, 2, 4, 5.4]),
    paddingY: random.pick([0, 0.5, 1, 3]),
  }
}

/** From one character per line to a dozen. */
const randomWidth = (random: Random, { size, paddingX }: TextStyle): number =>
  2 * paddingX + size * (random.chance(0.25) ? random.between(1.1, 2) : random.between(2, 9))

function randomCellText(random: Random, { row, column }: Tile, headerRows: number, stub: number): string {
  // a row of blanks would not be known for a part of the header where it is repeated
  if (row < headerRows) return random.chance(0.1) && row === 0 && column > 0 ? '' : randomLabel(random)
  if (column < stub) return random.chance(0.15) ? '' : randomLabel(random)
  return random.chance(0.05) ? randomLabel(random) : randomEntry(random)
}

/** Whether the text of a cell may go on over a page end. */
export const mayBeCut = ({ lines }: SetCell): boolean => lines.length > 1 && !isFigure(lines)
