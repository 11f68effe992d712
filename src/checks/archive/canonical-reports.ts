import { entryAtPointer } from '../../model/cell-pointer.js'
import { groupBy } from '../../model/group-by.js'
import { cellName } from '../figures/cell-name.js'
import type { ReportUnderCheck } from '../rule.js'
import { type ArchiveFinding, archiveFinding, fileWithCells } from './archive-finding.js'
import { canonicalOrder, whyCanonical } from './canonical-order.js'
import { differingCells } from './differing-cells.js'
import { listNames, reportName } from './report-name.js'
import type { ReportSummary } from './report-summary.js'

/** What a report counts for beside others of its agency and year. */
export interface CanonicalStatus {
  readonly canonical: boolean
  /** Path of the copy with the same figures that counts instead. */
  readonly repeats: string | null
  /** Path of the copy with other figures that counts instead. */
  readonly supersededBy: string | null
}

/** Reads a report again. */
export type ReadReport = (summary: ReportSummary) => Promise<ReportUnderCheck>

/** Copies of one report share their figures but for corrections; two reports of which more differ are not of one year. */
const MOST_CORRECTED = 0.5
/** Of fewer figures more than half may well have been corrected. */
const LEAST_COMPARED = 10

export const CANONICAL: CanonicalStatus = { canonical: true, repeats: null, supersededBy: null }

/** Of an empty template: it counts for nobody. */
const TEMPLATE: CanonicalStatus = { ...CANONICAL, canonical: false }

/** Groups of reports of which one is to count: those for one agency and year, and those with the same bytes. */
function copyGroups(summaries: readonly ReportSummary[]): ReportSummary[][] {
  const keyOf = ({ agency, year, sha256 }: ReportSummary): string =>
    agency !== null && year !== null ? `${year} ${agency.key}` : sha256
  return [...groupBy(summaries, keyOf).values()].filter((group) => group.length > 1)
}

/** Which reports count and what the others are behind, by path, for those that have a copy; and what is to be said of it. */
export async function canonicalReports(
  summaries: readonly ReportSummary[],
  read: ReadReport,
): Promise<{ readonly statuses: ReadonlyMap<string, CanonicalStatus>; readonly findings: readonly ArchiveFinding[] }> {
  const statuses = new Map<string, CanonicalStatus>()
  const findings: ArchiveFinding[] = []
  for (const { path, template } of summaries) if (template) statuses.set(path, TEMPLATE)
  for (const group of copyGroups(summaries.filter(({ template }) => !template))) {
    const [first, ...others] = [...group].sort(canonicalOrder) as [ReportSummary, ...ReportSummary[]]
    statuses.set(first.path, CANONICAL)
    const files = new Map(group.map((summary) => [summary.sha256, summary]))
    const other = others.find(({ sha256 }) => sha256 !== first.sha256)
    if (files.size > 1 && other) {
      const values = {
        agency: first.agency!.name,
        year: first.year!,
        count: group.length,
        canonical: first.path,
        reason: whyCanonical(first, other),
      }
      findings.push(
        archiveFinding(
          'published-twice',
          values,
          [first, ...others].map(({ path }) => ({ path })),
        ),
      )
    }
    const kept = others.some((copy) => !haveSameFigures(first, copy)) ? await read(first) : null
    for (const copy of others) {
      if (kept === null || haveSameFigures(first, copy)) {
        statuses.set(copy.path, { canonical: false, repeats: first.path, supersededBy: null })
        continue
      }
      const found = differenceFinding(first, kept, copy, await read(copy))
      statuses.set(copy.path, {
        canonical: false,
        repeats: found ? null : first.path,
        supersededBy: found ? first.path : null,
      })
      if (found) findings.push(found)
    }
  }
  return { statuses, findings }
}

const haveSameFigures = (one: ReportSummary, other: ReportSummary): boolean =>
  one.sha256 === other.sha256 || (one.figures.hash !== null && one.figures.hash === other.figures.hash)

/** What two copies differ in; null where each figure that both print is the same. */
function differenceFinding(
  first: ReportSummary,
  kept: ReportUnderCheck,
  copy: ReportSummary,
  report: ReportUnderCheck,
): ArchiveFinding | null {
  const { compared, cells } = differingCells(kept, report)
  if (cells.length === 0) return null
  const values = { agency: first.agency?.name ?? reportName(first), year: first.year ?? '', count: cells.length }
  if (compared >= LEAST_COMPARED && cells.length > MOST_CORRECTED * compared) {
    return archiveFinding('year-claimed-twice', { ...values, compared }, [{ path: first.path }, { path: copy.path }])
  }
  const files = [fileWithCells(first.path, kept, cells), fileWithCells(copy.path, report, cells)]
  return archiveFinding(
    'copies-differ',
    { ...values, cells: listNames(cells.map((cell) => inBothCopies(cell, kept, report))) },
    files,
  )
}

/** One cell of both copies: “一、本年新收·总计”35 与 36. */
function inBothCopies(pointer: string, one: ReportUnderCheck, other: ReportUnderCheck): string {
  const printed = ({ tables }: ReportUnderCheck): string => entryAtPointer(tables, pointer)?.raw || '—'
  return `${cellName(pointer, one)} ${printed(one)} / ${printed(other)}`
}
