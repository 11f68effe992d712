import type { MergedTable } from '../merged-table.js'
import type { RowMatch } from './align-rows.js'
import { SURE } from './distances.js'
import { hasHeaderAbove } from './header-range.js'
import type { RowReading } from './read-rows.js'
import { groupContradictions, rowGap, type TableRow } from './row-gaps.js'

/**
 * The matches with the rows that stand out of the form's order added, in document order: a row of figures that the
 * alignment left over, whose label names one row of the form that it left over too. It is in a grid of the tables or
 * under their header.
 */
export function addRowsOutOfOrder(
  aligned: readonly RowMatch[],
  readings: readonly RowReading[],
  tables: readonly MergedTable[],
): readonly RowMatch[] {
  if (aligned.length === 0) return aligned
  // a row for a whole group is its subtotal where the rows of the group are printed
  const isSubtotal = ({ row }: TableRow) => aligned.some((match) => match.row.groups.includes(row.id))
  const matches = aligned.filter((match) => !isSubtotal(match))
  const items = tables
    .flatMap((table) => table.rows.map((row) => ({ table, row })))
    .filter((item) => !isSubtotal(item) && !matches.some((match) => match.row === item.row))
  const used = new Set(aligned.flatMap((match) => match.readings))
  const grids = new Set([...used].map((index) => readings[index]!.grid))
  const contradicts = groupContradictions(items)
  const left = readings.flatMap((reading, index) =>
    !used.has(index) && !reading.wordsOnly && reading.label !== '' ? [{ reading, index }] : [],
  )
  const strays = items.flatMap((item, at): RowMatch[] => {
    const naming = left.filter(
      ({ reading, index }) =>
        rowGap(reading.label, item) < SURE &&
        !contradicts(reading)?.[at] &&
        (grids.has(reading.grid) || hasHeaderAbove(readings, index, item.table)),
    )
    const [only, ...others] = naming
    if (!only || others.length > 0) return []
    const distance = rowGap(only.reading.label, item)
    if (items.some((other) => other !== item && rowGap(only.reading.label, other) <= distance)) return []
    return [{ ...item, readings: [only.index], distance }]
  })
  return [...matches, ...strays].sort((a, b) => a.readings[0]! - b.readings[0]!)
}
