import { type DrawnTable, isFigure, type SetCell } from './drawn-table.js'
import type { Piece } from './pieces.js'
import type { Random } from './random.js'
import { heightOf } from './random-table.js'

/** Rows of a table, some parted in two by a page end; `cells` count these bands as their rows. */
interface Bands {
  readonly heights: number[]
  readonly cells: readonly SetCell[]
  /** Page ends: indexes of the bands that begin a page. */
  readonly starts: readonly number[]
  /** Bands of the header. */
  readonly header: number
}

const MOST_PAGE_ENDS = 4

/** The table cut by zero to four page ends: between rows, within a row of several lines, within what spans several rows. */
export function cutTable(table: DrawnTable, random: Random): Piece[] {
  const ends = random.chance(0.15) ? 0 : random.whole(1, MOST_PAGE_ENDS)
  const repeats = table.headerRows > 0 && random.chance(0.5) && hasKnowableHeader(table)
  const bands = bandsOf(table, ends, repeats ? table.headerRows + 1 : 1, random)
  const pages = [0, ...bands.starts, bands.heights.length]
  const parts = bands.cells.map((cell) => partsOf(cell, table, bands, random))
  const closed = random.chance(0.6)
  const pieces = pages.slice(1).map((end, page): Piece => {
    const start = pages[page]!
    const header = repeats && page > 0 ? bands.header : 0
    const below = parts.flatMap((part) => part[page] ?? []).map((cell) => ({ ...cell, row: cell.row - start + header }))
    const above = header > 0 ? bands.cells.filter((cell) => cell.row < header) : []
    return {
      rowHeights: [...bands.heights.slice(0, header), ...bands.heights.slice(start, end)],
      columnWidths: table.columnWidths,
      cells: [...above, ...below],
      text: table.text,
      repeatedRows: header,
      first: page === 0,
      last: end === bands.heights.length,
      closedTop: page === 0 || closed || header > 0,
      closedBottom: end === bands.heights.length || closed,
    }
  })
  return pieces.every((piece, page) => isKnowable(piece, pieces[page - 1])) ? pieces : cutTable(table, random)
}

/** Whether the last row of the header prints something: a row of blanks on the next page may as well be the next row. */
const hasKnowableHeader = ({ cells, headerRows }: DrawnTable): boolean =>
  cells.some(({ row, rowSpan, lines }) => row + rowSpan === headerRows && lines.length > 0)

/**
 * Whether a piece can be known for one: a box on which nothing is printed, or two pages with one box each around some text,
 * are frames for all that is seen.
 */
const isKnowable = (piece: Piece, before: Piece | undefined): boolean =>
  piece.cells.some(({ row, lines }) => row >= piece.repeatedRows && lines.length > 0) &&
  !(before && isBandOnly(piece) && isBandOnly(before))

const isBandOnly = ({ cells, columnWidths }: Piece): boolean =>
  cells.every(({ columnSpan }) => columnSpan === columnWidths.length)

function bandsOf(table: DrawnTable, ends: number, first: number, random: Random): Bands {
  const rows = table.rowHeights.length
  const cuts = new Map<number, number>()
  for (let end = 0; end < ends && first < rows; end++) {
    const row = random.whole(first, rows - 1)
    const lines = Math.max(...table.cells.filter((cell) => isInside(cell, row)).map((cell) => cell.lines.length))
    cuts.set(row, lines > 1 && random.chance(0.5) ? random.whole(1, lines - 1) : 0)
  }
  const heights: number[] = []
  const starts: number[] = []
  const bandOf: number[] = []
  table.rowHeights.forEach((height, row) => {
    const lines = cuts.get(row)
    bandOf.push(heights.length)
    if (lines === 0) starts.push(heights.length)
    if (lines) {
      const upper = heightOf(lines, table.text)
      starts.push(heights.length + 1)
      heights.push(upper, Math.max(height - upper, heightOf(1, table.text)))
    } else heights.push(height)
  })
  bandOf.push(heights.length)
  const cells = table.cells.map((cell) => {
    const row = bandOf[cell.row]!
    return { ...cell, row, rowSpan: bandOf[cell.row + cell.rowSpan]! - row }
  })
  return { heights, cells, starts, header: bandOf[table.headerRows]! }
}

/** Cells of one row with several lines of words. */
const isInside = (cell: SetCell, row: number): boolean =>
  cell.row === row && cell.rowSpan === 1 && !isFigure(cell.lines)

/** The parts of a cell by page; makes room in `bands` where its lines need more. */
function partsOf(cell: SetCell, table: DrawnTable, bands: Bands, random: Random): (SetCell | undefined)[] {
  const pages = [0, ...bands.starts, bands.heights.length]
  const end = cell.row + cell.rowSpan
  const spans = pages.slice(1).map((stop, page) => {
    const row = Math.max(cell.row, pages[page]!)
    return { row, rowSpan: Math.min(end, stop) - row }
  })
  const present = spans.flatMap(({ rowSpan }, page) => (rowSpan > 0 ? [page] : []))
  // a text that is not parted stands on any of its pages, mostly the first
  const home = random.chance(0.7) ? present[0]! : random.pick(present)
  const whole = cell.lines.length < 2 || isFigure(cell.lines) || random.chance(0.3)
  let rest = [...cell.lines]
  return spans.map(({ row, rowSpan }, page) => {
    if (rowSpan <= 0) return undefined
    const last = page === present.at(-1)
    const height = bands.heights.slice(row, row + rowSpan).reduce((sum, band) => sum + band, 0)
    const room = Math.floor((height - 2 * table.text.paddingY + 0.01) / table.text.leading)
    const most = Math.min(room, rest.length)
    const count = whole
      ? page === home
        ? rest.length
        : 0
      : last
        ? rest.length
        : random.chance(0.6)
          ? most
          : random.whole(0, most)
    const lines = rest.slice(0, count)
    rest = rest.slice(count)
    bands.heights[row + rowSpan - 1]! += Math.max(0, heightOf(lines.length, table.text) - height)
    return { ...cell, row, rowSpan, lines }
  })
}
