import type { Sheet, SheetCell } from './sheet.js'
import { type Measure, wrapText } from './wrap-text.js'

/** Where a page ends in a table: before a row, or within it, after so many lines of its text. */
export interface PageEnd {
  readonly row: number
  readonly lines?: number
}

/** What one page shows of a cell; in points from the top left of the piece. */
export interface PlacedCell {
  readonly cell: SheetCell
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly lines: readonly string[]
  /** Whether another page shows the rest of it. */
  readonly cut: boolean
}

export interface Piece {
  readonly height: number
  readonly cells: readonly PlacedCell[]
}

export interface TableMeasures {
  readonly width: number
  readonly lineHeight: number
  /** Space above and below the text of a cell, together. */
  readonly padding: number
  readonly measure: Measure
}

/** What one page shows of a row. */
interface Strip {
  readonly row: number
  readonly height: number
}

/** The table cut into the pieces that the pages show; the text of a cut cell goes on where it did not fit. */
export function tablePieces(sheet: Sheet, ends: readonly PageEnd[], measures: TableMeasures): Piece[] {
  const edges = [0]
  for (const share of sheet.widths) edges.push(edges.at(-1)! + share * measures.width)
  const wrapped = new Map(
    sheet.cells.map((cell) => {
      const width = edges[cell.column + cell.columnSpan]! - edges[cell.column]! - 3
      return [cell, wrapText(cell.text, width, measures.measure, false)] as const
    }),
  )
  const rest = new Map([...wrapped].map(([cell, lines]) => [cell, [...lines]]))
  return stripsOf(rowHeights(sheet, wrapped, measures), ends, measures).map((strips) => {
    const cells = sheet.cells.flatMap((cell) => {
      const own = strips.filter((strip) => cell.row <= strip.row && strip.row < cell.row + cell.rowSpan)
      if (own.length === 0) return []
      const top = heightOf(strips.slice(0, strips.indexOf(own[0]!)))
      const bottom = top + heightOf(own)
      const room = Math.max(1, Math.floor((bottom - top) / measures.lineHeight))
      const lines = rest.get(cell)!.splice(0, room)
      const cut = lines.length < wrapped.get(cell)!.length
      return [
        { cell, left: edges[cell.column]!, top, right: edges[cell.column + cell.columnSpan]!, bottom, lines, cut },
      ]
    })
    return { height: heightOf(strips), cells }
  })
}

/** Rows as high as their own cells need; a cell over several rows stretches the last of them. */
function rowHeights(sheet: Sheet, lines: ReadonlyMap<SheetCell, readonly string[]>, measures: TableMeasures): number[] {
  const heights = new Array<number>(sheet.rows).fill(measures.lineHeight + measures.padding)
  for (const cell of [...sheet.cells].sort((a, b) => a.rowSpan - b.rowSpan)) {
    const needed = lines.get(cell)!.length * measures.lineHeight + measures.padding
    const own = heights.slice(cell.row, cell.row + cell.rowSpan).reduce((sum, height) => sum + height, 0)
    heights[cell.row + cell.rowSpan - 1]! += Math.max(0, needed - own)
  }
  return heights
}

/** The strips of each page; a row cut within has one on either side. */
function stripsOf(heights: readonly number[], ends: readonly PageEnd[], measures: TableMeasures): Strip[][] {
  const pages: Strip[][] = [[]]
  heights.forEach((height, row) => {
    const end = ends.find((candidate) => candidate.row === row)
    const above = end?.lines ? end.lines * measures.lineHeight + measures.padding / 2 : 0
    if (above > 0) pages.at(-1)!.push({ row, height: above })
    if (end) pages.push([])
    pages.at(-1)!.push({ row, height: height - above + (above > 0 ? measures.padding / 2 : 0) })
  })
  return pages
}

const heightOf = (strips: readonly Strip[]): number => strips.reduce((sum, strip) => sum + strip.height, 0)
