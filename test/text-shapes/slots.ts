import type { Cell, Grid } from '../../src/model/grid.js'
import { slotsOf } from '../../src/model/grid.js'

/** The texts of a grid by slot: where a cell begins its text, and what `over` says where it reaches. */
export const slotTexts = (grid: Grid, over: (cell: Cell) => string = () => ''): string[][] =>
  slotsOf(grid).map((slots, row) =>
    slots.map((cell, column) => {
      if (!cell) return ''
      return cell.row === row && cell.column === column ? cell.text : over(cell)
    }),
  )

/** The texts of the cells that begin in each row. */
export const rowTexts = ({ rows, cells }: Grid): string[][] =>
  Array.from({ length: rows }, (_, row) =>
    cells
      .filter((cell) => cell.row === row)
      .sort((a, b) => a.column - b.column)
      .map(({ text }) => text),
  )

/** Columns of a screen that a text takes. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (/[\u2e80-\u9fff\uff00-\uff60\u3000-\u303f]/.test(character) ? 2 : 1), 0)

export const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)))
export const padLeft = (text: string, width: number): string => ' '.repeat(Math.max(0, width - widthOf(text))) + text

/** The width of each column that holds the texts of all rows. */
export const columnWidths = (rows: readonly (readonly string[])[]): number[] =>
  rows[0]!.map((_, column) => Math.max(1, ...rows.map((row) => widthOf(row[column] ?? ''))))
