import { figureRows } from '../../src/forms/figure-rows.js'
import type { FormTable } from '../../src/forms/form.js'
import { figureCell, type Print } from './figure-cell.js'
import type { Sheet, SheetCell } from './sheet.js'

const STUB_WIDTH = 0.34

/**
 * Table 2: the blocks of the form one below the other in one table, each with its band, its header and its rows. The
 * columns of every block share the width beside the stub equally, over as many slots as that takes.
 */
export function tableTwo(tables: readonly FormTable[], print: Print): Sheet {
  const blocks = tables.filter((table) => table.section === 2)
  const slots = blocks.map((table) => table.columns.length).reduce(leastCommonMultiple)
  const cells: SheetCell[] = []
  let row = 0
  for (const table of blocks) {
    const columnSpan = slots / table.columns.length
    const one = { rowSpan: 1, columnSpan: 1 } as const
    cells.push({ ...one, row: row++, column: 0, columnSpan: slots + 1, text: table.title, kind: 'band' })
    cells.push({ ...one, row, column: 0, text: table.corner![0]!, kind: 'header' })
    table.columns.forEach((column, index) => {
      const header = column.header.at(-1)!
      cells.push({ ...one, row, column: 1 + index * columnSpan, columnSpan, text: header, kind: 'header' })
    })
    row++
    for (const formRow of figureRows(table)) {
      cells.push({ ...one, row, column: 0, text: formRow.label, kind: 'stub', names: formRow.id })
      table.columns.forEach((column, index) => {
        const at = { ...one, row, column: 1 + index * columnSpan, columnSpan }
        cells.push(figureCell(table.id, formRow.id, column, at, print))
      })
      row++
    }
  }
  const widths = [STUB_WIDTH, ...new Array<number>(slots).fill((1 - STUB_WIDTH) / slots)]
  return { id: 't2', rows: row, columns: slots + 1, cells, widths, headerRows: 0 }
}

function leastCommonMultiple(a: number, b: number): number {
  let multiple = Math.max(a, b)
  while (multiple % a !== 0 || multiple % b !== 0) multiple++
  return multiple
}
