import { cellPointer, rowPointer, tablePointer } from '../../model/cell-pointer.js'
import { type Finding, finding } from '../../model/findings/finding.js'
import { groupBy } from '../../model/group-by.js'
import { rowLabel } from '../merged-table.js'
import type { RowMatch } from './align-rows.js'
import { NEAR, SECOND_PRINTING } from './distances.js'
import type { RowReading } from './read-rows.js'
import { rowGap } from './row-gaps.js'

/** Whether the rows that `first` left over (`rest`) hold enough of its labels for a second printing. */
export function isPrintedTwice(first: readonly RowMatch[], rest: readonly RowReading[]): boolean {
  const like = rest.filter(
    ({ label, wordsOnly }) =>
      !wordsOnly && first.some((match) => match.row.labels.length === 0 || rowGap(label, match) < NEAR),
  )
  return first.length > 0 && like.length >= first.length * SECOND_PRINTING
}

/**
 * A warning for each table that a second printing (last year's, a draft) gives other figures: nothing in the tables tells which
 * printing is meant. It names the cells of these rows. `second` is matched in the rows that `first` left over.
 */
export function repeatedRows(
  first: readonly RowMatch[],
  second: readonly RowMatch[],
  readings: readonly RowReading[],
): Finding[] {
  const good = second.filter(({ distance }) => distance < NEAR)
  if (good.length < first.length * SECOND_PRINTING) return []
  const differing = good.filter(({ row, readings: own }) => {
    const other = first.find((match) => match.row === row)
    const printed = figuresOf(own, readings)
    return other && printed !== '' && printed !== figuresOf(other.readings, readings)
  })
  return [...groupBy(differing, ({ table }) => table)].map(([table, rows]) => {
    const cells = rows.flatMap(({ row }) => table.columns.map((column) => cellPointer(table.id, row.id, column.id)))
    const at = rows[0]!.readings.flatMap((index) => readings[index]!.figures.flatMap((cell) => cell.at))
    const label = rowLabel(table, rows[0]!.row.id, '')
    const more = rows.length - 1
    const values = {
      label: more === 0 ? label : { zh: `${label}等 ${rows.length} 行`, en: `${label} and ${more} more rows` },
    }
    const pointer = more === 0 ? rowPointer(table.id, rows[0]!.row.id) : tablePointer(table.id)
    return finding('repeated-row', values, { pointer, cells, at })
  })
}

const figuresOf = (own: readonly number[], readings: readonly RowReading[]): string =>
  own
    .flatMap((index) => readings[index]!.figures.map((cell) => cell.text.trim()))
    .filter((text) => text !== '')
    .join(' ')
