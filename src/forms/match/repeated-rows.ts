import { cellPointer, rowPointer } from '../../model/cell-pointer.js'
import { type Finding, finding } from '../../model/findings/finding.js'
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
 * A warning for each row that a second printing of the same tables (last year's, a draft) gives other figures: nothing in
 * the tables tells which printing is meant. `second` is matched in the rows that `first` left over.
 */
export function repeatedRows(
  first: readonly RowMatch[],
  second: readonly RowMatch[],
  readings: readonly RowReading[],
): Finding[] {
  const good = second.filter(({ distance }) => distance < NEAR)
  if (good.length < first.length * SECOND_PRINTING) return []
  return good.flatMap(({ table, row, readings: own }): Finding[] => {
    const other = first.find((match) => match.row === row)
    const printed = figuresOf(own, readings)
    if (!other || printed === '' || printed === figuresOf(other.readings, readings)) return []
    const cells = table.columns.map((column) => cellPointer(table.id, row.id, column.id))
    const at = own.flatMap((index) => readings[index]!.figures.flatMap((cell) => cell.at))
    return [
      finding(
        'repeated-row',
        { label: rowLabel(table, row.id, '') },
        { pointer: rowPointer(table.id, row.id), cells, at },
      ),
    ]
  })
}

const figuresOf = (own: readonly number[], readings: readonly RowReading[]): string =>
  own
    .flatMap((index) => readings[index]!.figures.map((cell) => cell.text.trim()))
    .filter((text) => text !== '')
    .join(' ')
