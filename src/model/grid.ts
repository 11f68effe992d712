import type { InkKind } from './hidden-reason.js'
import type { Locator } from './locator.js'

/** One cell of a grid, stored once; it covers `rowSpan` × `columnSpan` slots from the zero-based (`row`, `column`). */
export interface Cell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  /** What a reader sees in it; lines that do not wrap one another are parted by "\n". Hidden and struck-out text is no part of it. */
  readonly text: string
  readonly at: readonly Locator[]
  /** Small marks raised above or lowered below the line of `text`, as marks of notes are; no part of it. */
  readonly note?: string
  /** It shows something that is no text, beside `text` or alone, and the file does not say what that is. */
  readonly ink?: InkKind
  /** `text`, or a part of it, is what the file says of something that is no text: the words for a picture, the value of a field. */
  readonly statedFor?: InkKind
  /** The lines of `text` where it is one number only if the width of the cell wrapped it; else each is a figure of its own. */
  readonly wrapped?: readonly string[]
  /** A number runs over the border to the next cell: where it is cut may be wrong. */
  readonly crossesBorder?: true
  /** The picture of the page does not show what was read: a glyph is not to be seen, or there is more ink. */
  readonly unwitnessed?: true
  /** Nothing parts it from the words before it: it may be several figures. */
  readonly glued?: true
}

/**
 * A table as a grid of slots that its cells tile. `columnLines`, where a page shows them, are the `columns + 1`
 * positions in points of the lines between the columns: what pieces of one table have in common.
 */
export interface Grid {
  readonly rows: number
  readonly columns: number
  readonly cells: readonly Cell[]
  readonly columnLines?: readonly number[]
  /** The columns only count the pieces of a line of text: what is above a cell says nothing about it. */
  readonly ragged?: true
  /** Which figures belong to which words is not known: they are in another order than in the table. */
  readonly scattered?: true
  /** No ruling lines: the columns are those in which words and figures are under each other. */
  readonly aligned?: true
}

/** The cell over each slot, by row and column; `undefined` where none covers it. The first of two claimants wins. */
export function slotsOf(grid: Grid): (Cell | undefined)[][] {
  const slots: (Cell | undefined)[][] = Array.from({ length: grid.rows }, () => new Array(grid.columns).fill(undefined))
  for (const cell of grid.cells) {
    for (let row = cell.row; row < Math.min(grid.rows, cell.row + cell.rowSpan); row++) {
      for (let column = cell.column; column < Math.min(grid.columns, cell.column + cell.columnSpan); column++) {
        slots[row]![column] ??= cell
      }
    }
  }
  return slots
}

/** How many slots of a row its cells take up, those that reach down into it included; a slot counts once for each of them. */
export const rowWidth = ({ cells }: Grid, row: number): number =>
  cells.reduce((sum, cell) => (cell.row <= row && row < cell.row + cell.rowSpan ? sum + cell.columnSpan : sum), 0)

/** A slot that breaks the tiling: no cell covers it (`covers` 0) or several do. */
export interface TilingFault {
  readonly row: number
  readonly column: number
  readonly covers: number
}

/** Every slot that is not covered exactly once; a cell that sticks out of the grid counts where it starts. */
export function tilingFaults(grid: Grid): TilingFault[] {
  const covers = Array.from({ length: grid.rows }, () => new Array<number>(grid.columns).fill(0))
  const faults: TilingFault[] = []
  for (const cell of grid.cells) {
    if (cell.row + cell.rowSpan > grid.rows || cell.column + cell.columnSpan > grid.columns) {
      faults.push({ row: cell.row, column: cell.column, covers: -1 })
    }
    for (let row = cell.row; row < Math.min(grid.rows, cell.row + cell.rowSpan); row++) {
      for (let column = cell.column; column < Math.min(grid.columns, cell.column + cell.columnSpan); column++) {
        covers[row]![column]!++
      }
    }
  }
  covers.forEach((line, row) => {
    line.forEach((count, column) => {
      if (count !== 1) faults.push({ row, column, covers: count })
    })
  })
  return faults
}
