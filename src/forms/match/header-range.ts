import type { MergedTable } from '../merged-table.js'
import { labelGap, labelOf } from '../vocabulary.js'
import { HEADER_SHARE, NEAR } from './distances.js'
import type { RowReading } from './read-rows.js'

/** Most rows that headers and bands of one table take. */
const DEEPEST_HEADER = 8

/** Whether the rows above reading `index` (also on the page before) are the header of the table. */
export function hasHeaderAbove(readings: readonly RowReading[], index: number, table: MergedTable): boolean {
  const found = new Set<string>()
  const wordings = table.columns.flatMap(({ leaves, spanners }) => [leaves[0]!, ...spanners])
  for (let above = index - 1; above >= Math.max(0, index - DEEPEST_HEADER); above--) {
    const reading = readings[above]!
    for (const cell of reading.cells) {
      const text = labelOf(cell.text)
      for (const wording of wordings) if (labelGap(text, wording) < NEAR) found.add(wording)
    }
  }
  return [...table.versions.keys()].some((form) => {
    const columns = table.columns.filter(({ forms }) => forms.includes(form))
    const wanted = [...new Set(columns.flatMap(({ leaves, spanners }) => [leaves[0]!, ...spanners]))]
    return wanted.filter((wording) => found.has(wording)).length >= HEADER_SHARE * wanted.length
  })
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
