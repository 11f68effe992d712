import { normalizeLabel } from '../../normalizers/label.js'
import type { RowReading } from './read-rows.js'
import { NEAR, nearest } from './vocabulary.js'
import type { TableWording } from './wording.js'

/** Most rows that headers and bands of one table take. */
const DEEPEST_HEADER = 8

/** Share of a table's header wordings that have to turn up over a row without a label for it to be the table's. */
const ENOUGH = 0.4

/** Whether the rows of words right above reading `index` (also on the page before) are the header of the table. */
export function hasHeaderAbove(readings: readonly RowReading[], index: number, table: TableWording): boolean {
  const wanted = [...new Set(table.columns.flatMap(({ leaves, spanners }) => [leaves[0]!, ...spanners]))]
  const found = new Set<string>()
  for (let above = index - 1; above >= Math.max(0, index - DEEPEST_HEADER); above--) {
    const reading = readings[above]!
    if (!reading.wordsOnly) break
    for (const cell of reading.cells) {
      const text = normalizeLabel(cell.text)
      for (const wording of wanted) if (nearest(text, [wording]) < NEAR) found.add(wording)
    }
  }
  return found.size >= ENOUGH * wanted.length
}

/** Rows [from, to) of the grid above `row` that hold its headers: words only, back to the row of figures before. */
export function headerRange(readings: readonly RowReading[], index: number): { from: number; to: number } {
  const { grid, row } = readings[index]!
  let from = row
  for (let above = index - 1; above >= 0; above--) {
    const reading = readings[above]!
    if (reading.grid !== grid || !reading.wordsOnly) break
    from = reading.row
  }
  return { from, to: row }
}
