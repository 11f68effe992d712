import { cellPointer, entryAtPointer } from '../../model/cell-pointer.js'
import type { Entry } from '../../model/entry.js'
import { exactSum } from '../../model/exact-sum.js'
import { listed, type Words } from '../../model/words.js'
import type { ReportUnderCheck } from '../rule.js'
import { cellName } from './cell-name.js'

/** A cell of a relation; it is taken off where the coefficient is -1. */
export interface LinearTerm {
  readonly table: string
  readonly row: string
  readonly column: string
  readonly coefficient?: -1
}

/** A cell that a relation compares, as the report has it. */
export interface TermReading {
  readonly pointer: string
  readonly entry: Entry
  readonly name: string
}

/** One side of a relation. */
export interface TermsReading {
  /** The sum of the printed figures; null where the report lacks one of the cells, or prints no number in it. */
  readonly sum: number | null
  /** The cells that the report has. */
  readonly cells: readonly TermReading[]
}

/** The cells of one side in a report; a side of no terms is zero. */
export function readTerms(report: ReportUnderCheck, terms: readonly LinearTerm[]): TermsReading {
  const cells = terms.flatMap((term): (TermReading & { readonly sign: number })[] => {
    const { table, row, column, coefficient = 1 } = term
    const pointer = cellPointer(table, row, column)
    const entry = entryAtPointer(report.tables, pointer)
    if (entry === undefined) return []
    return [{ pointer, entry, name: cellName(pointer, report), sign: coefficient }]
  })
  const printed =
    cells.length === terms.length && cells.every(({ entry }) => entry.state === 'reported' && entry.value !== null)
  return { sum: printed ? exactSum(cells.map(({ entry, sign }) => sign * entry.value!)) : null, cells }
}

/** The cells up to their number: “甲”印为, “甲”与“乙”合计为. */
export function cellWords(cells: readonly TermReading[]): Words {
  const { zh, en } = listed(cells.map(({ name }) => name))
  return cells.length === 1 ? { zh: `${zh}印为`, en: `${en} reads` } : { zh: `${zh}合计为`, en: `${en} add up to` }
}
