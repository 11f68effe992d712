import type { Report } from '../../forms/report.js'
import { cellPointer, type Entry, type TableEntries } from '../../model/table.js'
import { textHash } from './text-hash.js'

/** A cell of a report by its pointer. */
export type PointedCell = readonly [pointer: string, entry: Entry]

/** All cells of the official tables. */
export const cellsOf = ({ tables }: Pick<Report, 'tables'>): PointedCell[] =>
  Object.entries(tables as Readonly<Record<string, TableEntries>>).flatMap(([table, rows]) =>
    Object.entries(rows).flatMap(([row, entries]) =>
      Object.entries(entries).map(([column, entry]): PointedCell => [cellPointer(table, row, column), entry]),
    ),
  )

/** What the tables of a report print, so that it can be compared with those of thousands. */
export interface PrintedFigures {
  /** Equal where every printed figure is; null where none is printed. */
  readonly hash: string | null
  /** How many different figures other than zero are printed. */
  readonly distinct: number
}

/** The printed figures in short. Zeros count as blanks: copies of a report differ in how they print nothing. */
export function printedFigures(report: Pick<Report, 'tables'>): PrintedFigures {
  const printed = cellsOf(report).flatMap(([pointer, { value }]) => (value ? [`${pointer}=${value}`] : []))
  return {
    hash: printed.length === 0 ? null : textHash(printed.sort().join('\n')),
    distinct: new Set(printed.map((cell) => cell.slice(cell.lastIndexOf('=')))).size,
  }
}
