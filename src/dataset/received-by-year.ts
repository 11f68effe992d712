import type { FormBook } from '../forms/form-book.js'
import type { OfficialCell } from '../forms/official-tables.js'
import type { YearSum } from './applications-chart.js'
import type { ExportedInput } from './exported-input.js'
import { withReport } from './exported-input.js'
import { variableAt } from './variables-of.js'

/** Adds up what the reports that count print as received; `sums` gives null where no form of the book asks for it. */
export function receivedByYear(book: FormBook): {
  readonly add: (input: ExportedInput) => void
  readonly sums: () => YearSum[] | null
} {
  const { table, row, column } = { table: 't3_requests', row: 'newReceived', column: 'total' } satisfies OfficialCell
  const isAsked = variableAt(book, table, row, column) !== undefined
  const sums = new Map<number, YearSum>()
  return {
    add(input) {
      for (const { report, line } of withReport(input)) {
        const received = report.tables[table]?.[row]?.[column]?.value ?? null
        const { year } = report
        if (!line.canonical || year === null || received === null) continue
        const before = sums.get(year) ?? { year, reports: 0, received: 0 }
        sums.set(year, { year, reports: before.reports + 1, received: before.received + received })
      }
    },
    sums: () => (isAsked ? [...sums.values()].sort((a, b) => a.year - b.year) : null),
  }
}
