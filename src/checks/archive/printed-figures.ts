import type { Report } from '../../forms/report.js'
import { cellPointer } from '../../model/cell-pointer.js'
import type { Entry, TableEntries } from '../../model/entry.js'
import { memoizeText } from '../../model/memoize.js'
import { mixBits, textBits } from './mix-bits.js'

/** A cell of a report by its pointer. */
export type PointedCell = readonly [pointer: string, entry: Entry]

/** All cells of the official tables. */
export const cellsOf = ({ tables }: Pick<Report, 'tables'>): PointedCell[] =>
  Object.entries<TableEntries>(tables).flatMap(([table, rows]) =>
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

/** The bits of each pointer: the forms have a few hundred. */
const pointerBits = memoizeText((pointer: string) => [textBits(pointer, 1), textBits(pointer, 2)] as const)

/** The printed figures in short, whatever their order. Zeros count as blanks: copies differ in how they print nothing. */
export function printedFigures(report: Pick<Report, 'tables'>): PrintedFigures {
  const values = new Set<number>()
  let [one, other] = [0, 0]
  for (const [pointer, { value }] of cellsOf(report)) {
    if (!value) continue
    values.add(value)
    const [first, second] = pointerBits(pointer)
    const figure = textBits(String(value), 3)
    one = (one + mixBits(first ^ figure)) >>> 0
    other = (other + mixBits(second ^ Math.imul(figure, 0x9e3779b1))) >>> 0
  }
  return { hash: values.size === 0 ? null : `${hex(one)}${hex(other)}`, distinct: values.size }
}

const hex = (bits: number): string => bits.toString(16).padStart(8, '0')
