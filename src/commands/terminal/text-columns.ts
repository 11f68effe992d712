/** Lines of text in columns two spaces apart, each indented by two; the last column is not filled up. */
export function textColumns(rows: readonly (readonly (string | number)[])[]): string {
  const widths: number[] = []
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, String(cell).length)
    })
  }
  const line = (row: readonly (string | number)[]): string =>
    row
      .map((cell, column) => {
        if (typeof cell === 'number') return String(cell).padStart(widths[column]!)
        return column === row.length - 1 ? cell : cell.padEnd(widths[column]!)
      })
      .join('  ')
  return rows.map((row) => `  ${line(row)}\n`).join('')
}
