import type { Overview } from '../../src/review/data/overview.js'

/** A square of the coverage map: the report that counts, or none, inside or outside the years that the agency has reports for. */
export type Square =
  | { readonly kind: 'ok' | 'flawed'; readonly report: number; readonly copies: number }
  | { readonly kind: 'missing' | 'before' }

export interface CoverageRow {
  readonly agency: number
  readonly squares: readonly Square[]
  /** Years without a report between its first and its last. */
  readonly gaps: number
  readonly flawed: number
}

export interface Coverage {
  readonly years: readonly number[]
  readonly rows: readonly CoverageRow[]
}

/** Columns at most: a single misread year does not stretch the map. */
const MOST_YEARS = 20

/** Agencies by years, from the columns of the overview. */
export function coverageOf({ agencies, reports }: Overview): Coverage {
  const known = reports.years.filter((year) => year > 0)
  const to = known.reduce((most, year) => Math.max(most, year), 0)
  const from = known.reduce((least, year) => Math.min(least, year), to)
  const first = Math.max(from, to - MOST_YEARS + 1)
  const years = Array.from({ length: to === 0 ? 0 : to - first + 1 }, (_, index) => first + index)
  const counting: (number | undefined)[][] = agencies.map(() => [])
  const copies: number[][] = agencies.map(() => [])
  reports.ids.forEach((_, report) => {
    const column = reports.years[report]! - first
    const agency = reports.agencies[report]!
    if (agency < 0 || column < 0) return
    if (reports.counting[report] === 'c') counting[agency]![column] = report
    else copies[agency]![column] = (copies[agency]![column] ?? 0) + 1
  })
  return {
    years,
    rows: agencies.map((_, agency) => {
      const there = years.flatMap((_, column) => (counting[agency]![column] === undefined ? [] : [column]))
      const [begin, end] = [there[0] ?? 0, there.at(-1) ?? -1]
      const squares = years.map((_, column): Square => {
        const report = counting[agency]![column]
        if (report === undefined) return { kind: column > begin && column < end ? 'missing' : 'before' }
        return {
          kind: reports.statuses[report] === 'f' ? 'flawed' : 'ok',
          report,
          copies: copies[agency]![column] ?? 0,
        }
      })
      return {
        agency,
        squares,
        gaps: squares.filter(({ kind }) => kind === 'missing').length,
        flawed: squares.filter(({ kind }) => kind === 'flawed').length,
      }
    }),
  }
}
