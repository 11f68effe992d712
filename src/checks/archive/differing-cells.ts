import type { Report } from '../../forms/report.js'
import type { Entry } from '../../model/entry.js'
import { cellsOf } from './printed-figures.js'

/** How the tables of two copies differ. */
export interface Difference {
  /** Pointers of the cells in which both print something, zeros and blanks in both left out. */
  readonly compared: number
  /** Of those, the ones that differ. */
  readonly cells: readonly string[]
}

/** The figure of a cell that is printed, a blank as zero: copies differ in how they print nothing. Null for any other cell. */
const figureOf = ({ state, value }: Entry): number | null =>
  state === 'reported' ? value : state === 'blank' ? 0 : null

/** The cells in which two reports print different figures; cells that one of them lacks or that were not read tell nothing. */
export function differingCells(one: Pick<Report, 'tables'>, other: Pick<Report, 'tables'>): Difference {
  const others = new Map(cellsOf(other))
  const cells: string[] = []
  let compared = 0
  for (const [pointer, entry] of cellsOf(one)) {
    const counterpart = others.get(pointer)
    const [figure, otherFigure] = [figureOf(entry), counterpart ? figureOf(counterpart) : null]
    if (figure === null || otherFigure === null || (figure === 0 && otherFigure === 0)) continue
    compared++
    if (figure !== otherFigure) cells.push(pointer)
  }
  return { compared, cells }
}
