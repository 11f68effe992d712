import type { Report } from '../forms/report.js'
import { cellPointer } from '../model/cell-pointer.js'
import type { Entry, TableEntries } from '../model/entry.js'
import type { Correction } from './correction.js'

/**
 * The report with what people say of its cells put into `corrected`; `value`, `state` and the findings stay as they are. The last
 * correction of a cell holds. A correction of a cell that the report does not have changes nothing.
 */
export function applyCorrections(report: Report, corrections: readonly Correction[]): Report {
  const own = corrections.filter(({ source }) => source === report.source.sha256)
  if (own.length === 0) return report
  const last = new Map(own.map((correction) => [correction.pointer, correction]))
  const tables = Object.entries(report.tables as Readonly<Record<string, TableEntries>>).map(([table, rows]) => [
    table,
    Object.fromEntries(
      Object.entries(rows).map(([row, cells]) => [
        row,
        Object.fromEntries(
          Object.entries(cells).map(([column, entry]) => [
            column,
            corrected(entry, last.get(cellPointer(table, row, column))),
          ]),
        ),
      ]),
    ),
  ])
  return { ...report, tables: Object.fromEntries(tables) as Report['tables'] }
}

function corrected(entry: Entry, correction: Correction | undefined): Entry {
  if (!correction) return entry
  const { value, who, when, why } = correction
  return { ...entry, corrected: { value, who, when, why } }
}
