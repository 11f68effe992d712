import type { FormRow, FormTable } from '../../src/forms/form.js'
import { figureCell, type Print } from './figure-cell.js'
import { headerCells, headerDepth } from './header-cells.js'
import type { Sheet, SheetCell } from './sheet.js'

const STUB_COLUMNS = 3
const STUB_WIDTHS = [0.07, 0.11, 0.26]

/** Table 3 in the official layout: three columns of stub, in which a group's label spans the rows of the group. */
export function tableThree(table: FormTable, print: Print): Sheet {
  const depth = headerDepth(table.columns)
  const corner: SheetCell = {
    row: 0,
    column: 0,
    rowSpan: depth,
    columnSpan: STUB_COLUMNS,
    text: (table.corner ?? []).join(''),
    kind: 'corner',
  }
  const cells = [corner, ...headerCells(table.columns, STUB_COLUMNS)]
  let row = depth
  for (const formRow of table.rows) {
    const column = levelOf(formRow, table)
    cells.push({
      row,
      column,
      rowSpan: formRow.figures ? 1 : figureRowsBelow(formRow, table),
      columnSpan: formRow.figures ? STUB_COLUMNS - column : 1,
      text: formRow.label,
      kind: 'stub',
      names: formRow.id,
    })
    if (formRow.figures === false) continue
    table.columns.forEach((formColumn, index) => {
      const place = { row, column: STUB_COLUMNS + index, rowSpan: 1, columnSpan: 1 }
      cells.push(figureCell(table.id, formRow.id, formColumn, place, print))
    })
    row++
  }
  const rest = 1 - STUB_WIDTHS.reduce((total, width) => total + width, 0)
  const widths = [...STUB_WIDTHS, ...table.columns.map(() => rest / table.columns.length)]
  return { id: 't3', rows: row, columns: STUB_COLUMNS + table.columns.length, cells, widths, headerRows: depth }
}

/** How many groups a row stands in, which is the column of its label. */
function levelOf(row: FormRow, table: FormTable): number {
  const group = table.rows.find((candidate) => candidate.id === row.group && candidate.figures === false)
  return group ? 1 + levelOf(group, table) : 0
}

/** Number of rows with figures in a group, those of the groups within it included. */
function figureRowsBelow(group: FormRow, table: FormTable): number {
  return table.rows
    .filter((row) => row.group === group.id)
    .reduce((total, row) => total + (row.figures !== false ? 1 : figureRowsBelow(row, table)), 0)
}
