import { tableById } from '../../forms/book.js'
import { cellLabel } from '../../forms/merged-table.js'
import { officialBook } from '../../forms/official-book.js'
import { cellIds, cellPointer, entryAtPointer } from '../../model/cell-pointer.js'
import type { Entry, TableEntries } from '../../model/entry.js'
import type { ReportFacts } from '../rule.js'
import { exactSum } from './exact-sum.js'

const TOTAL = 'total'

/** The printed figures that several cells come to. */
export interface CellSum {
  readonly sum: number
  /** Pointers of the printed cells that were added up. */
  readonly cells: readonly string[]
}

type Tables = Pick<ReportFacts, 'form' | 'tables'>

const tablesIn = ({ tables }: Tables) => tables as Readonly<Record<string, TableEntries>>

export const entryAt = (facts: Tables, pointer: string): Entry | undefined => entryAtPointer(tablesIn(facts), pointer)

/**
 * What the cells at `pointers` add up to as printed: a blank total stands for the sum of its row, a blank cell for nothing.
 * Null where a cell is missing or unreadable, or none of them says anything.
 */
export function printedSum(facts: Tables, pointers: readonly string[]): CellSum | null {
  const printed: string[] = []
  const values: number[] = []
  for (const pointer of pointers) {
    const entry = entryAt(facts, pointer)
    if (entry === undefined || (entry.state !== 'reported' && entry.state !== 'blank')) return null
    const own = entry.state === 'blank' ? rowParts(facts, pointer) : [{ pointer, value: entry.value! }]
    if (own === null) return null
    printed.push(...own.map((part) => part.pointer))
    values.push(...own.map(({ value }) => value))
  }
  return printed.length === 0 ? null : { sum: exactSum(values), cells: printed }
}

/** The printed parts of the total at `pointer`; none for other cells, null where one cannot be read. */
function rowParts(facts: Tables, pointer: string): { readonly pointer: string; readonly value: number }[] | null {
  const { table, row, column } = cellIds(pointer)!
  if (column !== TOTAL) return []
  const parts = Object.entries(tablesIn(facts)[table]![row]!).filter(([id]) => id !== TOTAL)
  if (parts.some(([, { state }]) => state !== 'reported' && state !== 'blank')) return null
  return parts.flatMap(([id, { value }]) => (value === null ? [] : [{ pointer: cellPointer(table, row, id), value }]))
}

/** The official name of the cell at `pointer` in quotation marks. */
export function nameAt({ form }: Tables, pointer: string): string {
  const { table, row, column } = cellIds(pointer)!
  return `“${cellLabel(tableById(officialBook(), table), row, column, form ?? '')}”`
}
