import { type ArchiveFinding, archiveFinding } from './archive-finding.js'
import { byCodeUnits } from './report-name.js'
import type { ReportSummary } from './report-summary.js'

/**
 * The years inside the span of one agency for which it has no report. A report whose year is contested widens no span, and fills
 * the year that it bears; where it states a missing one as well, the finding points at it.
 */
export function missingYears(reports: readonly ReportSummary[]): ArchiveFinding[] {
  const certain = reports.filter(({ contested, year }) => contested.length === 0 && year !== null)
  const years = certain.map(({ year }) => year!)
  if (years.length < 2) return []
  const [from, to] = [Math.min(...years), Math.max(...years)]
  const there = new Set(reports.map(({ year }) => year))
  const missing = Array.from({ length: to - from + 1 }, (_, index) => from + index).filter((year) => !there.has(year))
  if (missing.length === 0) return []
  const claiming = reports.filter(({ contested }) => contested.some((year) => missing.includes(year)))
  const neighbours = certain.filter(({ year }) => missing.includes(year! + 1) || missing.includes(year! - 1))
  const files = [...neighbours, ...claiming.filter((one) => !neighbours.includes(one))]
  const [suspect] = claiming.map(({ path }) => path).sort(byCodeUnits)
  const values = {
    agency: reports[0]!.agency!.name,
    from,
    to,
    years: { zh: missing.join('、'), en: missing.join(', ') },
    hint:
      suspect === undefined
        ? ''
        : {
            zh: `${suspect} 的年度前后不一，可能即是。`,
            en: ` ${suspect} states several years and may be the missing one.`,
          },
  }
  return [
    archiveFinding(
      'year-missing',
      values,
      files.map(({ path }) => ({ path })),
    ),
  ]
}
