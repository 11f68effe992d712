import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '../../src/forms/report.js'
import type { ManifestLine } from '../../src/outputs/manifest-line.js'
import { jsonLines } from './made-dataset.js'

export type Answer = readonly (readonly (string | number)[])[]

interface Counted {
  readonly line: ManifestLine
  readonly year: number
  readonly total: (row: string) => number | null
}

/** The reports that count and name their year, as a run wrote them. */
const countedReports = (run: string): Counted[] =>
  jsonLines<ManifestLine>(join(run, 'manifest.jsonl')).flatMap((line) => {
    if (!line.canonical) return []
    const report = JSON.parse(readFileSync(join(run, line.report!), 'utf8')) as Report
    const rows = report.tables.t3_requests as Record<string, { total?: { value: number | null } }> | undefined
    return report.year === null ? [] : [{ line, year: report.year, total: (row) => rows?.[row]?.total?.value ?? null }]
  })

const byYear = (reports: readonly Counted[]): [number, Counted[]][] =>
  [...new Set(reports.map(({ year }) => year))]
    .sort((a, b) => a - b)
    .map((year) => [year, reports.filter((report) => report.year === year)])

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

const printed = (reports: readonly Counted[], ...rows: string[]): Counted[] =>
  reports.filter(({ total }) => rows.every((row) => total(row) !== null))

/** The answers to the five questions, worked out from the reports of a run and nothing else. */
export function expectedAnswers(run: string): Readonly<Record<string, Answer>> {
  const all = countedReports(run)
  const agencies = new Map<string, Counted[]>()
  for (const report of all) {
    const { matchedAs } = report.line
    if (matchedAs !== null) agencies.set(matchedAs, [...(agencies.get(matchedAs) ?? []), report])
  }
  return {
    applications_by_year: byYear(printed(all, 'newReceived')).map(([year, own]) => [
      year,
      own.length,
      sum(own.map(({ total }) => total('newReceived')!)),
    ]),
    share_granted: byYear(printed(all, 'granted', 'partialGrant', 'resultTotal')).flatMap(([year, own]) => {
      const handled = sum(own.map(({ total }) => total('resultTotal')!))
      const open = sum(own.map(({ total }) => total('granted')! + total('partialGrant')!))
      return handled > 0 ? [[year, own.length, open / handled]] : []
    }),
    top_agencies: [...agencies]
      .map(([key, own]) => [key, printed(own, 'newReceived')] as const)
      .filter(([, own]) => own.length > 0)
      .map(([key, own]) => [key, own.length, sum(own.map(({ total }) => total('newReceived')!))] as const)
      .sort(([a, , x], [b, , y]) => y - x || (a < b ? -1 : 1))
      .slice(0, 10),
    reports_with_errors: byYear(all).map(([year, own]) => [
      year,
      own.length,
      own.filter(({ line }) => line.findings.error > 0).length,
    ]),
    carry_over_breaks: [...agencies]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([key, own]) =>
        [...own]
          .sort((a, b) => a.year - b.year)
          .flatMap((later) => {
            const before = own.find(({ year }) => year === later.year - 1)?.total('carriedForward') ?? null
            const over = later.total('carriedOver')
            return before !== null && over !== null && before !== over ? [[key, later.year, before, over]] : []
          }),
      ),
  }
}
