import { cellIds, cellPointer, entryAtPointer } from '../model/cell-pointer.js'
import type { Entry, TableEntries } from '../model/entry.js'
import { exactSum } from '../model/exact-sum.js'
import type { FormTable } from './form.js'
import { type FormBook, tableById } from './form-book.js'
import { formOfTable, type StatedForms } from './form-of-table.js'
import { type CellKey, identitiesOf } from './identities-of.js'
import { perObject } from './per-object.js'

/** The tables of a report, and the book that they follow. */
export interface TablesInBook extends StatedForms {
  readonly book: FormBook
  readonly tables: Readonly<Record<string, TableEntries | undefined>>
}

/** The printed figures that several cells come to. */
export interface PrintedSum {
  readonly sum: number
  /** Pointers of the cells that print one. */
  readonly cells: readonly string[]
}

const nameOf = ({ row, column }: CellKey): string => `${row}/${column}`

/** For each cell that a sum of the form has alone on its right side: the parts of each such sum. */
const sumsOfTotals = perObject((table: FormTable): ReadonlyMap<string, readonly (readonly CellKey[])[]> => {
  const sums = new Map<string, (readonly CellKey[])[]>()
  for (const { left, right } of identitiesOf(table)) {
    const [total, ...others] = right
    if (total && others.length === 0) sums.set(nameOf(total), [...(sums.get(nameOf(total)) ?? []), left])
  }
  return sums
})

interface PrintedCell {
  readonly pointer: string
  readonly value: number
}

/**
 * What the cells at `pointers` add up to as printed. A blank total stands for its printed parts, any other blank cell for
 * nothing. Null for a cell that is not there or was not read, for a blank total with such a part, and where nothing is printed
 * at all.
 */
export function printedSum(pointers: readonly string[], report: TablesInBook): PrintedSum | null {
  const printed: PrintedCell[] = []
  for (const pointer of pointers) {
    const own = printedAt(pointer, report)
    if (own === null) return null
    printed.push(...own)
  }
  if (printed.length === 0) return null
  return { sum: exactSum(printed.map(({ value }) => value)), cells: printed.map(({ pointer }) => pointer) }
}

/** The figure of a cell, or those that it is the total of; none where all are blank, null where one was not read. */
function printedAt(pointer: string, report: TablesInBook): readonly PrintedCell[] | null {
  const entry = entryAtPointer(report.tables, pointer)
  if (entry?.state === 'reported') return [{ pointer, value: entry.value! }]
  return entry?.state === 'blank' ? printedParts(pointer, report) : null
}

/** The printed parts of the total at `pointer`, of the first of its sums that prints any. */
function printedParts(pointer: string, report: TablesInBook): readonly PrintedCell[] | null {
  const { table, row, column } = cellIds(pointer)!
  const merged = tableById(report.book, table)
  const version = merged.versions.get(formOfTable(merged, report))!
  const entryOf = (part: CellKey): Entry | undefined => report.tables[table]?.[part.row]?.[part.column]
  const sums = sumsOfTotals(version).get(nameOf({ row, column })) ?? []
  const parts = sums.find((keys) => keys.some((key) => entryOf(key)?.state === 'reported')) ?? []
  if (parts.some((key) => !['reported', 'blank'].includes(entryOf(key)?.state ?? ''))) return null
  return parts.flatMap((key) => {
    const entry = entryOf(key)!
    return entry.state === 'reported' ? [{ pointer: cellPointer(table, key.row, key.column), value: entry.value! }] : []
  })
}
