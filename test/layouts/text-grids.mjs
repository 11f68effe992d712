/**
 * The grids that a text draws, a row in each line, cells parted by `|`. `^` goes on with the cell above, `<` with the one on the
 * left. An empty line parts grids.
 */
export const textGrids = (text) =>
  text
    .trim()
    .split(/\n\s*\n/)
    .map((part) => gridOf(part.split('\n').map((line) => line.split('|').map((piece) => piece.trim()))))

function gridOf(slots) {
  const columns = Math.max(...slots.map((line) => line.length))
  const isPart = (row, column, sign) => slots[row]?.[column] === sign
  const cells = slots.flatMap((line, row) =>
    line.flatMap((text, column) => {
      if (text === '^' || text === '<') return []
      let rowSpan = 1
      let columnSpan = 1
      while (isPart(row + rowSpan, column, '^')) rowSpan++
      while (isPart(row, column + columnSpan, '<')) columnSpan++
      return [{ row, column, rowSpan, columnSpan, text, at: [{ table: 1, row: row + 1, cell: column + 1 }] }]
    }),
  )
  return { rows: slots.length, columns, cells }
}
