import { type Cell, slotsOf } from '../../model/grid.js'
import { memoizeText } from '../../model/memoize.js'
import type { MergedColumn, MergedTable } from '../merged-table.js'
import { labelGap, labelOf } from '../vocabulary.js'
import type { RowMatch } from './align-rows.js'
import { HEADER_SHARE, NEAR } from './distances.js'
import { headerRange } from './header-range.js'
import type { DocumentRows } from './read-rows.js'

/**
 * The one row of a table without row labels, where the document prints it in several tables, in one row for each spanner,
 * or down a column: each cell is named by the words before it and above it. Undefined where too few cells are, or where two
 * cells go by the same name.
 */
export function rowSpreadOverTables(
  table: MergedTable,
  { grids, readings, kindOf }: DocumentRows,
): RowMatch | undefined {
  const columnOf = columnNamer(table)
  const slots = grids.map(slotsOf)
  const cells = new Map<string, Cell>()
  const used = new Set<number>()
  const headers = new Map<number, { readonly from: number; readonly to: number }>()
  for (const [index, reading] of readings.entries()) {
    if (reading.wordsOnly || grids[reading.grid]!.scattered || reading.figures.some(({ glued }) => glued)) continue
    const own = headerRange(readings, index)
    // rows one under the other are under one header
    const { from, to } = own.from < own.to ? own : (headers.get(reading.grid) ?? own)
    headers.set(reading.grid, { from, to })
    for (const cell of reading.figures.filter(({ row }) => row === reading.row)) {
      const above = slots[reading.grid]!.slice(from, to).map((row) => row[cell.column])
      const before = slots[reading.grid]![reading.row]!.slice(0, cell.column)
      const words = [...new Set([...above, ...before])].filter((other) => other && kindOf(other) === 'words')
      const column = columnOf(words.map((other) => labelOf(other!.text)))
      if (!column) continue
      if (cells.has(column.id)) return undefined
      cells.set(column.id, cell)
      used.add(index)
    }
  }
  if (cells.size < table.columns.length * HEADER_SHARE) return undefined
  return { table, row: table.rows[0]!, readings: [...used], distance: 0, cells }
}

/** Tells the column that words name together: its own header and the innermost spanner over it, and no other such. */
function columnNamer({ columns }: MergedTable): (words: readonly string[]) => MergedColumn | undefined {
  const wordings = [...new Set(columns.flatMap(({ leaves, spanners }) => [...leaves, ...spanners]))]
  const wordingOf = memoizeText((text) => {
    const best = wordings.reduce((near, wording) => (labelGap(text, wording) < labelGap(text, near) ? wording : near))
    return labelGap(text, best) < NEAR ? best : ''
  })
  return (words) => {
    const named = new Set(words.map(wordingOf))
    const [only, ...others] = columns.filter(
      ({ leaves, spanners }) => leaves.some((leaf) => named.has(leaf)) && named.has(spanners.at(-1) ?? ''),
    )
    return others.length === 0 ? only : undefined
  }
}
