import { slotsOf } from '../../../src/model/grid.js'
import type { SheetGrid } from '../../../src/review/data/report-sheet.js'
import type { SheetIndex } from '../sheet-index.js'
import { looseRow, readAs } from './read-as.js'

/**
 * The ids of rows and columns by the cell (its index in the grid) that is their header there: the one left of a row's first figure,
 * the one over a column's first. Where there is none (a piece without its header) the figure itself.
 */
export function headerIds(index: SheetIndex, grid: SheetGrid): ReadonlyMap<number, readonly string[]> {
  const cells = grid.cells.map((cell, place) => ({ rowSpan: 1, columnSpan: 1, ...cell, place }))
  const places = new Map<unknown, number>(cells.map((cell) => [cell, cell.place]))
  const slots = slotsOf({ ...grid, cells })
  const ids = new Map<number, string[]>()
  const seen = new Set<string>()
  const add = (name: string, id: string, figure: number, header: number | undefined): void => {
    if (seen.has(name)) return
    seen.add(name)
    const place = header !== undefined && readAs(index, cells[header]!).length === 0 ? header : figure
    ids.set(place, [...(ids.get(place) ?? []), id])
  }
  for (const figure of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const left = places.get(slots[figure.row]?.[figure.column - 1])
    const above = places.get(slots[figure.row - 1]?.[figure.column])
    const read = readAs(index, figure)
    for (const { table, row } of [...read, ...looseRow(index, figure).slice(0, 1)])
      add(`row ${table}/${row}`, row, figure.place, left)
    for (const { table, column } of read) add(`column ${table}/${column}`, column, figure.place, above)
  }
  return ids
}
