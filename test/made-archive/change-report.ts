import type { Report } from '../../src/forms/report.js'
import { cellPointer } from '../../src/model/cell-pointer.js'
import type { TableEntries } from '../../src/model/entry.js'
import { printed } from '../src/sample-report.js'
import type { Archive } from './made-archive.js'

export const REQUESTS = 't3_requests'
export const requestCell = (row: string, column: string): string => cellPointer(REQUESTS, row, column)

/** What a report prints in a cell. */
export function figureAt({ tables }: Report, table: string, row: string, column: string): number {
  return (tables as Readonly<Record<string, TableEntries>>)[table]![row]![column]!.value!
}

/** The report with other figures in some cells: pairs of a pointer and what is added to it. */
export function withAdded(report: Report, changes: readonly (readonly [pointer: string, added: number])[]): Report {
  const copy = structuredClone(report)
  for (const [pointer, added] of changes) {
    const [, , table, row, column] = pointer.split('/') as [string, string, string, string, string]
    const rows = (copy.tables as unknown as Record<string, Record<string, Record<string, unknown>>>)[table]!
    rows[row]![column] = printed(figureAt(copy, table, row, column) + added)
  }
  return copy
}

/** The report at `path` of the archive replaced by what `change` makes of it. */
export function change(archive: Archive, path: string, make: (report: Report) => Report): void {
  const report = archive.get(path)
  if (!report) throw new Error(`there is no ${path}`)
  archive.set(path, make(report))
}

/** The same report as another file, under another path. */
export const asFile = (report: Report, path: string, more: Partial<Report['source']> = {}): Report => ({
  ...report,
  source: { ...report.source, path, sha256: `sha of ${path}`, ...more },
})
