import type { FormBook } from '../forms/form-book.js'
import type { Report } from '../forms/report.js'
import type { Entry, TableEntries } from '../model/entry.js'
import { type Variable, variableAt } from './variables-of.js'

/** A cell of a report that some form asks for. */
export interface ReportCell {
  readonly variable: Variable
  readonly entry: Entry
  /** Whether it counts in the series of its variable. */
  readonly inSeries: boolean
}

/**
 * The cells of the official tables of a report. In its series a cell counts that the report's own form asks for; one that only
 * the other form asks for (（六）其他处理 printed as one row in a report of 2022) counts where the own ones print no figure, so
 * that nothing is counted twice.
 */
export function reportCells(report: Pick<Report, 'form' | 'tables'>, book: FormBook): readonly ReportCell[] {
  const before = known.get(report)
  if (before?.book === book) return before.cells
  const cells = cellsOf(report, book)
  known.set(report, { book, cells })
  return cells
}

/** The cells of a report: observations and panels ask for them too. */
const known = new WeakMap<object, { readonly book: FormBook; readonly cells: readonly ReportCell[] }>()

function cellsOf({ form, tables }: Pick<Report, 'form' | 'tables'>, book: FormBook): ReportCell[] {
  const cells = Object.entries<TableEntries>(tables).flatMap(([table, rows]) =>
    Object.entries(rows).flatMap(([row, entries]) =>
      Object.entries(entries).flatMap(([column, entry]) => {
        const variable = variableAt(book, table, row, column)
        return variable ? [{ variable, entry, own: form !== null && variable.forms.includes(form) }] : []
      }),
    ),
  )
  const printed = new Set(
    cells.filter(({ own, entry }) => own && entry.value !== null).map(({ variable }) => variable.series),
  )
  return cells.map(({ variable, entry, own }) => ({
    variable,
    entry,
    inSeries: own || !printed.has(variable.series),
  }))
}
