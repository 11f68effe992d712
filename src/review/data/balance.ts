import type { FormTable } from '../../forms/form.js'
import type { FormBook } from '../../forms/form-book.js'
import { formOfTable } from '../../forms/form-of-table.js'
import { identitiesOf } from '../../forms/identities-of.js'
import type { ColumnId, TableId } from '../../forms/official-tables.js'
import type { Report } from '../../forms/report.js'
import { cellPointer } from '../../model/cell-pointer.js'
import type { TableEntries } from '../../model/entry.js'

/** A printed total with its name; null where none is printed. `inferred` marks a figure that the sums leave. */
export interface Amount {
  readonly pointer: string
  readonly label: string
  readonly value: number | null
  readonly inferred?: true
}

/** What comes to one outcome: a row of the form, or a group of rows with its parts. */
export interface Outcome {
  readonly label: string
  readonly parts: readonly Amount[]
}

/** The applications of a year: where they come from and what became of them. */
export interface Balance {
  readonly sources: readonly Amount[]
  readonly outcomes: readonly Outcome[]
}

const TABLE = 't3_requests' satisfies TableId
const COLUMN = 'total' satisfies ColumnId<typeof TABLE>

/** The rows whose totals add up to that of `row`, as the sums of the table say; none where no sum leads to it. */
const partsOf = (table: FormTable, row: string): string[] =>
  identitiesOf(table)
    .filter(({ right }) => right.length === 1 && right[0]!.row === row && right[0]!.column === COLUMN)
    .filter(({ left }) => left.every((key) => key.column === COLUMN))
    .flatMap(({ left }) => left.map((key) => key.row))

/**
 * The balance that the form of the report prescribes for table 3, taken from its sums: the rows on the one side, and on the other
 * those that the total of results is made of, by group. Null for a report without the table, or without a form.
 */
export function balanceOf(report: Report, book: FormBook): Balance | null {
  const merged = book.tables.find(({ id }) => id === TABLE)
  const entries: TableEntries | undefined = report.tables[TABLE]
  if (!merged || !entries || report.form === null) return null
  const table = merged.versions.get(formOfTable(merged, report))!
  const sum = identitiesOf(table).find(
    ({ left, right }) => left.length > 1 && right.length > 1 && left.every(({ column }) => column === COLUMN),
  )
  if (!sum) return null
  const labelOf = (id: string): string => table.rows.find((row) => row.id === id)?.label ?? id
  const amount = (row: string): Amount => {
    const entry = entries[row]?.[COLUMN]
    const value = entry?.value ?? entry?.inferred ?? null
    return {
      pointer: cellPointer(TABLE, row, COLUMN),
      label: labelOf(row),
      value,
      ...(entry?.inferred !== undefined && entry.value === null ? { inferred: true } : {}),
    }
  }
  const byGroup = new Map<string, Amount[]>()
  for (const row of sum.right.flatMap((key) => [...partsOf(table, key.row), ...orItself(table, key.row)])) {
    const group = table.rows.find(({ id }) => id === row)?.group
    const heads = group !== undefined && !sum.right.some(({ row: whole }) => sibling(table, whole, group))
    const key = heads ? group : row
    byGroup.set(key, [...(byGroup.get(key) ?? []), amount(row)])
  }
  return {
    sources: sum.left.map(({ row }) => amount(row)),
    outcomes: [...byGroup].map(([id, parts]) => ({ label: labelOf(id), parts })),
  }
}

const orItself = (table: FormTable, row: string): string[] => (partsOf(table, row).length > 0 ? [] : [row])

/** Whether the row that sums others up is in `group` itself, so that the group is the whole and no part. */
const sibling = (table: FormTable, row: string, group: string): boolean =>
  table.rows.find(({ id }) => id === row)?.group === group
