import { figureRows } from '../../src/forms/figure-rows.js'
import type { FormTable } from '../../src/forms/form.js'
import { figureCell, type Print } from './figure-cell.js'
import { headerCells, headerDepth } from './header-cells.js'
import type { Sheet } from './sheet.js'

/** Table 4 in the official layout: headers and one row of figures, without a stub. */
export function tableFour(table: FormTable, print: Print): Sheet {
  const depth = headerDepth(table.columns)
  const rows = figureRows(table)
  const data = rows.flatMap((row, nth) =>
    table.columns.map((column, index) =>
      figureCell(table.id, row.id, column, { row: depth + nth, column: index, rowSpan: 1, columnSpan: 1 }, print),
    ),
  )
  return {
    id: 't4',
    rows: depth + rows.length,
    columns: table.columns.length,
    cells: [...headerCells(table.columns, 0), ...data],
    widths: table.columns.map(() => 1 / table.columns.length),
    headerRows: depth,
  }
}
