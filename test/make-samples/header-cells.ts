import type { FormColumn } from '../../src/forms/form.js'
import type { SheetCell } from './sheet.js'

/** Number of header rows that the columns' header paths need. */
export const headerDepth = (columns: readonly FormColumn[]): number =>
  Math.max(...columns.map((column) => column.header.length))

/**
 * Header cells over `columns`, the first of which stands at `left`: neighbours that share an outer header share one
 * spanner, and a column with a shorter path has its own header reach down to the last header row.
 */
export function headerCells(columns: readonly FormColumn[], left: number): SheetCell[] {
  const depth = headerDepth(columns)
  const cells: SheetCell[] = []
  for (let row = 0; row < depth; row++) {
    for (let start = 0; start < columns.length; ) {
      const path = columns[start]!.header
      const same = (index: number) =>
        columns[index] !== undefined && path.slice(0, row + 1).join() === columns[index].header.slice(0, row + 1).join()
      let end = start + 1
      while (row < path.length && same(end)) end++
      if (row < path.length) {
        cells.push({
          row,
          column: left + start,
          rowSpan: row === path.length - 1 ? depth - row : 1,
          columnSpan: end - start,
          text: path[row]!,
          kind: 'header',
        })
      }
      start = end
    }
  }
  return cells
}
