import type { YearSum } from './applications-chart.js'
import type { ExportedInput } from './exported-input.js'
import { withReport } from './exported-input.js'

/** Adds up what the reports that count print as received. */
export function receivedByYear(): { readonly add: (input: ExportedInput) => void; readonly sums: () => YearSum[] } {
  const sums = new Map<number, YearSum>()
  return {
    add(input) {
      for (const { report, line } of withReport(input)) {
        const received = report.tables.t3_requests?.newReceived?.total?.value ?? null
        const { year } = report
        if (!line.canonical || year === null || received === null) continue
        const before = sums.get(year) ?? { year, reports: 0, received: 0 }
        sums.set(year, { year, reports: before.reports + 1, received: before.received + received })
      }
    },
    sums: () => [...sums.values()].sort((a, b) => a.year - b.year),
  }
}
