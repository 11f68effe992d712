import { type FormBook, formById } from '../forms/form-book.js'
import { headlinesByForm } from '../forms/headlines-of.js'
import type { Report } from '../forms/report.js'
import { entryAtPointer } from '../model/cell-pointer.js'
import { exactSum } from '../model/exact-sum.js'

/** Unit of the amounts of money in a column, where its forms fix one; counts are what they are. */
function unitOf(book: FormBook, table: string, column: string): string | null | undefined {
  const merged = book.tables.find(({ id }) => id === table)
  const found = merged?.columns.find(({ id }) => id === column)
  return found?.value === 'money' ? found.unit : undefined
}

/** The printed number of a cell, as table/row/column; null where none is printed, or one in another unit than the form fixes. */
function printed(cell: string, { tables }: Pick<Report, 'tables'>, book: FormBook): number | null {
  const entry = entryAtPointer(tables, `/tables/${cell}`)
  if (entry?.value == null) return null
  const [table = '', , column = ''] = cell.split('/')
  const unit = unitOf(book, table, column) ?? entry.unit
  return entry.unit === undefined || entry.unit === unit ? entry.value : null
}

/**
 * The headline figures of a report in the order of `headlinesOf`: what its tables print, and sums of it. A sum takes the cells
 * that the report's own form has for it, a single cell stands for itself whatever the form. Null where a cell is not printed:
 * a part left out would pass for a zero.
 */
export function headlineFigures(report: Pick<Report, 'form' | 'tables'>, book: FormBook): (number | null)[] {
  const own = formById(book, report.form)?.id ?? ''
  return [...headlinesByForm(book).values()].map((ofForms) => {
    const single = [...ofForms.values()].find(({ cells }) => cells.length === 1)
    const { cells = [] } = ofForms.get(own) ?? single ?? {}
    const values = cells.map((cell) => printed(cell, report, book))
    return values.length === 0 || values.some((value) => value === null)
      ? null
      : exactSum(values.map((value) => value!))
  })
}
