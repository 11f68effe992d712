import type { Grid } from '../../src/model/grid.js'

/** The texts of a grid's slots, row by row: a cell's text where it starts, `<` and `^` where it reaches, `.` where no cell is. */
export function drawGrid({ rows, columns, cells }: Grid): string[] {
  const slots = Array.from({ length: rows }, () => new Array<string>(columns).fill('.'))
  for (const { row, column, rowSpan, columnSpan, text } of cells) {
    for (let y = row; y < row + rowSpan; y++) {
      for (let x = column; x < column + columnSpan; x++) slots[y]![x] = y > row ? '^' : x > column ? '<' : text
    }
  }
  return slots.map((line) => line.join(' '))
}
