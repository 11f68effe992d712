import { addDecimals } from '../../../normalizers/number/decimal.js'
import { entryAtPointer } from '../../model/cell-pointer.js'
import type { TableEntries } from '../../model/entry.js'

type Tables = Readonly<Record<string, TableEntries | undefined>>

/** Tells whether all of the cells stand in the tables, by their pointers. */
export const cellsIn =
  (tables: Tables): ((pointers: readonly string[]) => boolean) =>
  (pointers) =>
    pointers.every((pointer) => entryAtPointer(tables, pointer) !== undefined)

/**
 * Looks up the sum of the printed figures of cells by their pointers: blank ones count as nothing beside printed ones; null
 * where one is not there or cannot be read, or none is printed.
 */
export function sumOfCells(tables: Tables): (pointers: readonly string[]) => number | null {
  return (pointers) => {
    const entries = pointers.map((pointer) => entryAtPointer(tables, pointer))
    if (entries.some((entry) => entry?.state !== 'reported' && entry?.state !== 'blank')) return null
    const printed = entries.flatMap((entry) => (entry?.state === 'reported' ? [String(entry.value ?? 0)] : []))
    if (printed.length === 0 || printed.some((value) => !/^[\d.]+$/.test(value))) return null
    return Number(printed.reduce(addDecimals, '0'))
  }
}
