import { cellIds, entryAtPointer } from '../model/cell-pointer.js'
import type { Entry, TableEntries } from '../model/entry.js'
import { exactSum } from '../model/exact-sum.js'
import { type FormBook, tableById } from './book.js'
import type { FormTable } from './form.js'
import { formOfTable, type StatedForms } from './form-of-table.js'
import { type CellKey, identitiesOf } from './identities.js'
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

/** The parts of each cell that a sum of the form has alone on its right side. */
const partsOfTotals = perObject((table: FormTable): ReadonlyMap<string, readonly CellKey[]> => {
  const parts = new Map<string, CellKey[]>()
  for (const { left, right } of identitiesOf(table)) {
    const [total, ...others] = right
    if (total && others.length === 0) parts.set(nameOf(total), [...(parts.get(nameOf(total)) ?? []), ...left])
  }
  return parts
})

/**
 * What the cells at `pointers` add up to as printed. A blank cell counts for nothing beside printed ones; but a total that is
 * blank while its parts print figures says nothing: it is no zero, and what its parts come to is reasoned, not printed. Null
 * for such a total, for a cell that is not there or was not read, and where nothing is printed at all.
 */
export function printedSum(pointers: readonly string[], report: TablesInBook): PrintedSum | null {
  const printed: { readonly pointer: string; readonly value: number }[] = []
  for (const pointer of pointers) {
    const entry = entryAtPointer(report.tables, pointer)
    if (entry?.state === 'reported') printed.push({ pointer, value: entry.value! })
    else if (entry?.state !== 'blank' || isOpenTotal(pointer, report)) return null
  }
  if (printed.length === 0) return null
  return { sum: exactSum(printed.map(({ value }) => value)), cells: printed.map(({ pointer }) => pointer) }
}

/** Whether a cell is the total of cells of which some print a figure. */
function isOpenTotal(pointer: string, report: TablesInBook): boolean {
  const { table, row, column } = cellIds(pointer)!
  const merged = tableById(report.book, table)
  const version = merged.versions.get(formOfTable(merged, report))!
  const entryOf = (part: CellKey): Entry | undefined => report.tables[table]?.[part.row]?.[part.column]
  const parts = partsOfTotals(version).get(nameOf({ row, column })) ?? []
  return parts.some((part) => entryOf(part)?.state === 'reported')
}
