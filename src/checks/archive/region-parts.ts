import { groupBy } from '../../model/group-by.js'
import type { AgencyKind } from '../../model/report-schema.js'
import { regionSum, totalName, totalPointer } from '../between/region-sum.js'
import { differenceWords } from '../figures/difference-words.js'
import { type ArchiveFinding, archiveFinding, fileWithCells } from './archive-finding.js'
import type { ReadReport } from './canonical-reports.js'
import { addedRows, type ReportSummary } from './report-summary.js'

/** Organs whose applications a report on the region counts, where they report for themselves. */
const PARTS: ReadonlySet<AgencyKind | null> = new Set(['governmentOffice', 'department', 'township', 'subdistrict'])
const WHOLES: ReadonlySet<AgencyKind | null> = new Set(['government', 'governmentOffice'])

/** The code of the region one level up: 320813 → 320800 → 320000; null above a province. */
function above(code: string): string | null {
  if (!code.endsWith('00')) return `${code.slice(0, 4)}00`
  return code.endsWith('0000') ? null : `${code.slice(0, 2)}0000`
}

const codeOf = ({ agency }: ReportSummary): string | null => agency?.region?.code ?? null

/** Whether the words of a report say that its figures are those of its whole region. */
const isWhole = (summary: ReportSummary): boolean =>
  summary.scope === 'region' && codeOf(summary) !== null && WHOLES.has(summary.agency!.kind)

const isPart = (summary: ReportSummary): boolean =>
  codeOf(summary) !== null && PARTS.has(summary.agency!.kind) && !isWhole(summary) && summary.scope !== 'both'

/**
 * Reports on a region, by their words, against what there is of its parts for the same year: its organs and towns, and for each
 * region in it that one's report, or else its organs. Not all parts need to be in the archive, so the parts may
 * come to less than the whole but never to more. `summaries` are the reports that count.
 */
export async function regionParts(summaries: readonly ReportSummary[], read: ReadReport): Promise<ArchiveFinding[]> {
  const findings: ArchiveFinding[] = []
  for (const ofYear of groupBy(
    summaries.filter(({ year }) => year !== null),
    ({ year }) => year,
  ).values()) {
    const wholes = new Map<string, ReportSummary>()
    for (const summary of ofYear.filter(isWhole)) {
      const code = codeOf(summary)!
      if (!wholes.has(code) || summary.agency!.kind === 'government') wholes.set(code, summary)
    }
    const parts = new Map<string, ReportSummary[]>()
    for (const summary of ofYear.filter((one) => isPart(one) || wholes.get(codeOf(one) ?? '') === one)) {
      const code = coveredBy(summary, wholes)
      if (code !== null) parts.set(code, [...(parts.get(code) ?? []), summary])
    }
    for (const [code, own] of parts) findings.push(...(await exceeding(wholes.get(code)!, own, read)))
  }
  return findings
}

/** The nearest region with a report of its own that counts a report: its region's, or the one above that. */
function coveredBy(summary: ReportSummary, wholes: ReadonlyMap<string, ReportSummary>): string | null {
  const own = codeOf(summary)!
  for (let code = wholes.get(own) === summary ? above(own) : own; code !== null; code = above(code)) {
    if (wholes.has(code)) return code
  }
  return null
}

async function exceeding(
  whole: ReportSummary,
  parts: readonly ReportSummary[],
  read: ReadReport,
): Promise<ArchiveFinding[]> {
  const findings: ArchiveFinding[] = []
  for (const [index, row] of addedRows.entries()) {
    const actual = whole.totals[index]!
    const counted = parts.filter(({ totals }) => totals[index] !== null)
    const expected = counted.reduce((sum, { totals }) => sum + totals[index]!, 0)
    if (actual === null || expected <= actual) continue
    const report = await read(whole)
    const pointer = totalPointer(row)
    const values = {
      where: totalName(row, report),
      actual,
      expected,
      count: counted.length,
      difference: differenceWords(actual, expected),
      rule: regionSum.id,
    }
    const files = [
      fileWithCells(whole.path, report, [pointer]),
      ...counted.map(({ path }) => ({ path, cells: [pointer] })),
    ]
    const numbers = { expected, actual, difference: actual - expected }
    findings.push(archiveFinding('region-below-parts', values, files, { rule: regionSum.id, ...numbers }))
  }
  return findings
}
