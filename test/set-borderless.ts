import type { Glyph, PageContent } from '../extractors/pages/page/page-content.js'
import type { Cell, Grid } from '../src/model/grid.js'

/** How a table is set without any lines; lengths in points. */
export interface Setting {
  readonly size: number
  /** Share of its width that the stub takes; its columns of groups take `groupWidth` ems each. */
  readonly stubShare: number
  readonly groupWidth: number
  /** Widths of the columns of figures, as shares of each other. */
  readonly widths: readonly number[]
  readonly align: 'left' | 'middle' | 'right'
  readonly vertical: 'top' | 'middle'
  /** Distance of the lines of one cell in ems; room above and below the text of a cell. */
  readonly leading: number
  readonly padding: number
  readonly pageHeight: number
}

const WIDTH = 470
const LEFT = 60
const TOP = 70

const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, character) => sum + (/[\u2018-\uffef]/.test(character) ? size : size / 2), 0)

function wrapped(text: string, room: number, size: number): string[] {
  const lines = ['']
  for (const character of text) {
    if (lines.at(-1) !== '' && widthOf(lines.at(-1) + character, size) > room && !/^\d+$/.test(text)) lines.push('')
    lines[lines.length - 1] += character
  }
  return lines
}

function setLine(text: string, left: number, middle: number, size: number, into: Glyph[]): void {
  let x = left
  for (const character of text) {
    const width = widthOf(character, size)
    const top = middle - size / 2
    const box = { left: x, top, right: x + width, bottom: top + size }
    into.push({ text: character, box, baseline: top + 0.88 * size, size, space: character === ' ' })
    x += width
  }
}

/**
 * Pages that print the grids one under the other without a line between: labels to the left, headers in the middle of
 * their columns, figures as the setting says. A page ends between two rows; text of cells it cuts stands on the first page.
 */
export function setBorderless(grids: readonly Grid[], setting: Setting): PageContent[] {
  const { size, leading, padding, pageHeight } = setting
  const pages: Glyph[][] = [[]]
  let y = TOP
  for (const grid of grids) {
    const edges = edgesOf(grid, setting)
    const linesOf = new Map<Cell, string[]>(
      grid.cells.map((cell) => [
        cell,
        wrapped(cell.text, edges[cell.column + cell.columnSpan]! - edges[cell.column]! - 2 * PAD, size),
      ]),
    )
    const heights = new Array<number>(grid.rows).fill(leading * size + padding)
    for (const cell of [...grid.cells].sort((a, b) => a.rowSpan - b.rowSpan)) {
      const needed = linesOf.get(cell)!.length * leading * size + padding
      const own = heights.slice(cell.row, cell.row + cell.rowSpan).reduce((sum, height) => sum + height, 0)
      heights[cell.row + cell.rowSpan - 1]! += Math.max(0, needed - own)
    }
    const places: { page: number; top: number }[] = []
    for (const height of heights) {
      if (y + height > pageHeight - TOP) {
        pages.push([])
        y = TOP
      }
      places.push({ page: pages.length - 1, top: y })
      y += height
    }
    for (const cell of grid.cells) {
      const { page, top } = places[cell.row]!
      const rows = [...Array(cell.rowSpan).keys()].filter((row) => places[cell.row + row]!.page === page)
      const height = rows.reduce((sum, row) => sum + heights[cell.row + row]!, 0)
      const lines = linesOf.get(cell)!
      const isStub = cell.column < stubOf(grid) && cell.row > 0
      const isFigure = /^[-+]?[\d.]+$/.test(cell.text)
      const free = height - padding - lines.length * leading * size
      lines.forEach((text, index) => {
        const [left, right] = [edges[cell.column]! + PAD, edges[cell.column + cell.columnSpan]! - PAD]
        const room = right - left - widthOf(text, size)
        const align = isStub ? 'left' : isFigure ? setting.align : 'middle'
        const indent = align === 'left' ? 0 : align === 'middle' ? room / 2 : room
        const down = setting.vertical === 'top' ? 0 : free / 2
        setLine(text, left + indent, top + padding / 2 + down + (index + 0.5) * leading * size, size, pages[page]!)
      })
    }
    y += 3 * size
  }
  return pages.map((glyphs, index) => ({
    number: index + 1,
    width: 595,
    height: pageHeight,
    glyphs,
    rulings: [],
    fills: [],
    images: [],
    ink: [],
    leftOut: [],
  }))
}

const PAD = 2

/** How many columns of a grid stand before its figures: those of its first cell where that is the stub's corner. */
const stubOf = (grid: Grid): number => {
  const corner = grid.cells.find((cell) => cell.row === 0 && cell.column === 0)!
  return corner.columnSpan < grid.columns && corner.rowSpan > 1 ? corner.columnSpan : grid.columns > 10 ? 0 : 1
}

function edgesOf(grid: Grid, { size, stubShare, groupWidth, widths }: Setting): number[] {
  const stub = stubOf(grid)
  const edges = [LEFT]
  const groups = Math.max(0, stub - 1)
  for (let column = 0; column < groups; column++) edges.push(edges.at(-1)! + groupWidth * size + 2 * PAD)
  if (stub > 0) edges.push(LEFT + Math.max(WIDTH * stubShare, groups * groupWidth * size + 8 * size))
  const rest = LEFT + WIDTH - edges.at(-1)!
  const own = Array.from({ length: grid.columns - stub }, (_, index) => widths[index % widths.length]!)
  const all = own.reduce((sum, width) => sum + width, 0)
  // a column is no narrower than its longest figure
  const least = own.map((_, index) => {
    const figures = grid.cells.filter((cell) => cell.column === stub + index && /^[-+]?[\d.]+$/.test(cell.text))
    return Math.max(2 * size, ...figures.map(({ text }) => widthOf(text, size))) + 2 * PAD
  })
  for (const [index, width] of own.entries()) {
    edges.push(edges.at(-1)! + Math.max(least[index]!, (rest * width) / all))
  }
  return edges
}
