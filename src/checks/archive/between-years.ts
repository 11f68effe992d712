import type { Report } from '../../forms/report.js'
import { evaluatePair } from '../between/index.js'
import type { ArchiveFinding } from './archive-finding.js'
import { fileWithCells } from './archive-finding.js'
import type { ReadReport } from './canonical-reports.js'
import type { ReportSummary } from './report-summary.js'

/** What the rules between two years find in the reports of one agency that count, year by year. Each is read once. */
export async function betweenYears(reports: readonly ReportSummary[], read: ReadReport): Promise<ArchiveFinding[]> {
  const ordered = reports.filter(({ year }) => year !== null).sort((a, b) => a.year! - b.year!)
  const findings: ArchiveFinding[] = []
  let before: { readonly sketch: ReportSummary; readonly report: Report } | null = null
  for (const [index, sketch] of ordered.entries()) {
    const follows: boolean = before !== null && before.sketch.year! + 1 === sketch.year
    const leads: boolean = ordered[index + 1]?.year === sketch.year! + 1
    const report: Report | null = follows || leads ? await read(sketch) : null
    if (follows && report !== null) findings.push(...pairFindings(before!.sketch, before!.report, sketch, report))
    before = report === null ? null : { sketch, report }
  }
  return findings
}

function pairFindings(earlier: ReportSummary, before: Report, later: ReportSummary, after: Report): ArchiveFinding[] {
  // without their prose: whether that was copied is judged over the whole archive
  const pair = { earlier: { ...before, sections: [] }, later: { ...after, sections: [] } }
  return evaluatePair(pair).flatMap(({ finding, earlierCells }): ArchiveFinding[] => {
    if (!finding) return []
    const { pointer, cells = [], at: _, ...said } = finding
    const own = [...new Set([...(pointer === undefined ? [] : [pointer]), ...cells])]
    const files = [fileWithCells(later.path, after, own), fileWithCells(earlier.path, before, earlierCells)]
    return [{ ...said, about: 'archive', files }]
  })
}
