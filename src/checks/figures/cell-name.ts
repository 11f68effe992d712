import { tableById } from '../../forms/form-book.js'
import { formOfTable } from '../../forms/form-of-table.js'
import { cellLabel } from '../../forms/merged-table.js'
import { cellIds } from '../../model/cell-pointer.js'
import type { ReportUnderCheck } from '../rule.js'

/** The official name of the cell at `pointer` in quotation marks. */
export function cellName(pointer: string, report: Pick<ReportUnderCheck, 'book' | 'form' | 'tableForms'>): string {
  const { table: id, row, column } = cellIds(pointer)!
  const table = tableById(report.book, id)
  return `“${cellLabel(table, row, column, formOfTable(table, report))}”`
}
