import { evaluatePair } from '../between/index.js'
import type { ReportUnderCheck } from '../rule.js'
import type { ArchiveFinding } from './archive-finding.js'
import { fileWithCells } from './archive-finding.js'
import type { ReadReport } from './canonical-reports.js'
import type { ReportSummary } from './report-summary.js'

/** What the rules between two years find in the reports of one agency that count, year by year. Each is read once. */
export async function betweenYears(reports: readonly ReportSummary[], read: ReadReport): Promise<ArchiveFinding[]> {
  const ordered = reports.filter(({ year }) => year !== null).sort((a, b) => a.year! - b.year!)
  const findings: ArchiveFinding[] = []
  let before: { readonly summary: ReportSummary; readonly report: ReportUnderCheck } | null = null
  for (const [index, summary] of ordered.entries()) {
    const follows: boolean = before !== null && before.summary.year! + 1 === summary.year
    const leads: boolean = ordered[index + 1]?.year === summary.year! + 1
    const report: ReportUnderCheck | null = follows || leads ? await read(summary) : null
    if (follows && report !== null) findings.push(...pairFindings(before!.summary, before!.report, summary, report))
    before = report === null ? null : { summary, report }
  }
  return findings
}

function pairFindings(
  earlier: ReportSummary,
  before: ReportUnderCheck,
  later: ReportSummary,
  after: ReportUnderCheck,
): ArchiveFinding[] {
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
