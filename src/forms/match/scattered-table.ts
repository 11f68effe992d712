import { tablePointer } from '../../model/cell-pointer.js'
import type { TableEntries } from '../../model/entry.js'
import { type Finding, finding } from '../../model/findings/finding.js'
import type { Cell } from '../../model/grid.js'
import type { MergedTable } from '../merged-table.js'

/** That a table was not read, where its figures are in another order than in it; nothing for other tables. */
export function scatteredTable(
  table: MergedTable,
  rows: TableEntries,
  loose: readonly { readonly scattered?: true; readonly cells: readonly Cell[] }[],
): Finding[] {
  const scattered = loose.filter((row) => row.scattered).flatMap(({ cells }) => cells)
  if (scattered.length === 0) return []
  const entries = Object.values(rows).flatMap((row) => Object.values(row))
  const read = entries.filter(({ state }) => state === 'reported').length
  const values = { table: table.title, printed: read + scattered.length, read }
  return [finding('table-unread', values, { pointer: tablePointer(table.id), at: [...scattered[0]!.at] })]
}
