import type { PlacedCell } from '../../table/placed-cell.js'
import type { LineCell } from '../line-cell.js'

/** A figure, a dash or nothing: what stands in neighbouring cells by chance as well. */
const NO_WORDS = /^[^\p{L}]*$/u

/** A run of columns in one row. */
interface Run {
  readonly first: number
  readonly last: number
}

/**
 * The cells of a table that has no spans: where a program wrote the words of a cell into each slot that it covers, they are
 * one cell again, and so are equal figures under a header that was written so.
 */
export function filledSpans(rows: readonly (readonly LineCell[])[]): PlacedCell<LineCell>[] {
  const repeated: Run[][] = []
  for (const row of rows) repeated.push(runsOf(row, repeated, rows))
  const isFilled = repeated.some((own, row) =>
    own.some(({ first, last }) => last > first && !NO_WORDS.test(rows[row]![first]!.text)),
  )
  const runs = isFilled ? repeated : rows.map((row) => row.map((_, at) => ({ first: at, last: at })))
  const cells: PlacedCell<LineCell>[] = []
  const open = new Map<string, number>()
  runs.forEach((own, row) => {
    for (const { first, last } of own) {
      const item = rows[row]![first]!
      const place = `${first} ${last}`
      const above = isFilled ? open.get(place) : undefined
      const cell = above === undefined ? undefined : cells[above]!
      if (cell && cell.item.text === item.text && cell.row + cell.rowSpan === row && !NO_WORDS.test(item.text)) {
        cells[above!] = { ...cell, rowSpan: cell.rowSpan + 1 }
        continue
      }
      open.set(place, cells.length)
      cells.push({ item, row, column: first, rowSpan: 1, columnSpan: last - first + 1 })
    }
  })
  return cells
}

/** The runs of equal cells of a row: of words, and of figures where the words above them are one run. */
function runsOf(
  row: readonly LineCell[],
  above: readonly (readonly Run[])[],
  rows: readonly (readonly LineCell[])[],
): Run[] {
  const runs: Run[] = []
  row.forEach(({ text }, column) => {
    const last = runs.at(-1)
    const isSame = last !== undefined && row[last.first]!.text === text
    if (last && isSame && (!NO_WORDS.test(text) || standUnderOne(column - 1, column, above, rows)))
      runs[runs.length - 1] = { first: last.first, last: column }
    else runs.push({ first: column, last: column })
  })
  return runs
}

/** Whether the nearest words above two columns are one run. */
function standUnderOne(
  left: number,
  right: number,
  above: readonly (readonly Run[])[],
  rows: readonly (readonly LineCell[])[],
): boolean {
  for (let row = above.length - 1; row >= 0; row--) {
    const cells = rows[row]!
    if (NO_WORDS.test(cells[left]!.text) || NO_WORDS.test(cells[right]!.text)) continue
    return above[row]!.some(({ first, last }) => first <= left && last >= right)
  }
  return false
}
