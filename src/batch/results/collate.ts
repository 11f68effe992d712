import {
  type ArchiveFinding,
  type ArchiveOutcome,
  checkArchive,
  type InputBytes,
  type ReportSummary,
  reportSummary,
} from '../../checks/archive/index.js'
import type { Report } from '../../forms/report.js'
import { type Finding, inLanguage } from '../../model/findings/finding.js'
import type { Language } from '../../model/words.js'
import { cellCounts } from '../../outputs/cell-counts.js'
import type { CsvValue } from '../../outputs/csv-rows.js'
import type { ManifestLine } from '../../outputs/manifest-line.js'
import { observationRows, observationsHead } from '../../outputs/observation-rows.js'
import { reportRow, reportsHead, reportsRows } from '../../outputs/report-row.js'
import { type RunRecord, runJson } from '../../outputs/run-record.js'
import { givenBook } from '../given-book.js'
import { type AgencyLists, listsOfRun } from '../inputs/agency-lists.js'
import { journalLines } from '../ledger/journal.js'
import { programVersion } from '../program-version.js'
import { checkedFindings } from './checked-findings.js'
import { countFindings, countSeverities } from './count-findings.js'
import { type Sinks, writeRunFiles } from './run-files.js'
import { type RunTally, runTally } from './run-tally.js'
import { storedReport } from './stored-report.js'

/** A run whose documents are read, and whose files are to be made from its journal and its reports. */
export interface CollateOrder {
  /** The output folder, which holds the reports that the lines name. */
  readonly out: string
  readonly run: RunRecord
  /** The language of the findings. */
  readonly language: Language
}

export interface Collation extends CollateOrder {
  /** A line for each input. */
  readonly lines: readonly ManifestLine[]
  readonly lists: AgencyLists
  /** Whether the rules within a report are applied again. A run that has just written its reports has applied them. */
  readonly again: boolean
  readonly tell?: (done: number, of: number) => void
}

export interface CollationSummary extends RunTally {
  /** Inputs with the bytes of an earlier one. */
  readonly duplicates: number
  /** Canonical reports, and the agencies and years of these. */
  readonly canonical: number
  readonly agencies: number
  readonly years: readonly number[]
  /** Lists of corrected names that were read, by path relative to the output folder. */
  readonly lists: readonly string[]
}

/** Rows that are written at once: a call of the CSV writer costs as much as a row. */
const ROWS_AT_ONCE = 200

/**
 * Makes the files of a run in `order.out` from its journal and its reports. `tell` is told how many reports are done. Throws
 * `UsageError` for reports that no run wrote, and where the files cannot be written.
 */
export async function collateRun(
  order: CollateOrder,
  tell: (done: number, of: number) => void,
): Promise<CollationSummary> {
  const { out, run } = order
  const [lines, lists] = [await journalLines(out), await listsOfRun(run.agencies, out)]
  return writeRunFiles(out, [], (sinks) => collate({ ...order, lines, lists, again: false, tell }, sinks))
}

/**
 * Makes the files of a run from its reports. In memory are one report at a time, and of each report a summary and its row of
 * `reports.csv`. The same lines and reports give the same bytes. Throws `UsageError` for reports that no run wrote.
 */
export async function collate(
  { out, lines, run, lists, language, again, tell = () => undefined }: Collation,
  sinks: Sinks,
): Promise<CollationSummary> {
  const book = givenBook(run.options.forms)
  const ordered = [...lines].sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)))
  const tally = runTally()
  const own: ManifestLine[] = []
  const summaries: ReportSummary[] = []
  const rows = new Map<string, readonly CsvValue[]>()
  const made = { rules: new Set<string>(), schemas: new Set<string>(), engines: new Set<string>() }
  await sinks['observations.csv']?.(observationsHead)
  for (const line of ordered) {
    const report = line.report === null ? null : storedReport(out, line.report)
    const found = report === null ? [] : again ? checkedFindings(report, book) : report.findings
    own.push(report === null ? line : { ...line, ...statusWith(found), cells: cellCounts(report, book) })
    tally.add(own.at(-1)!, countFindings(found))
    if (report !== null) {
      for (const one of found) await sinks['findings.jsonl'](findingRow(line.path, inLanguage(one, language)))
      await sinks['observations.csv']?.(observationRows(line.path, report, book))
      summaries.push(reportSummary(report, line.path, line.report!, lists.names, book))
      rows.set(line.path, reportRow(report, book))
      made.rules.add(report.made.rules)
      made.schemas.add(report.schema)
      if (report.made.engine !== null) made.engines.add(report.made.engine)
    }
    tell(own.length, ordered.length)
  }
  const archive = await checkArchive(summaries, withBytes(own), async ({ report }) => ({
    ...storedReport(out, report),
    book,
  }))
  for (const found of archive.findings) await sinks['findings.jsonl'](archiveRow(found, language))
  tally.addArchive(archive.findings)
  const final = withArchiveStatus(own, summaries, archive)

  await sinks['reports.csv'](reportsHead(book))
  const reported = final.flatMap((line) => (rows.has(line.path) ? [[line, rows.get(line.path)!] as const] : []))
  for (let from = 0; from < reported.length; from += ROWS_AT_ONCE) {
    await sinks['reports.csv'](reportsRows(reported.slice(from, from + ROWS_AT_ONCE)))
  }
  for (const line of final) await sinks['manifest.jsonl'](`${JSON.stringify(line)}\n`)
  await sinks['run.json'](
    runJson({
      ...run,
      rules: listed(made.rules),
      schema: listed(made.schemas),
      engine: listed(made.engines),
      agencies: lists.records,
      checked: { program: programVersion, language },
    }),
  )

  const counting = final.filter(({ canonical }) => canonical)
  const paths = new Set(counting.map(({ path }) => path))
  const years = new Set(summaries.flatMap(({ path, year }) => (paths.has(path) && year !== null ? [year] : [])))
  return {
    ...tally.result(),
    duplicates: countRepeats(final),
    canonical: counting.length,
    agencies: new Set(counting.flatMap(({ matchedAs }) => matchedAs ?? [])).size,
    years: [...years].sort((a, b) => a - b),
    lists: lists.records.flatMap(({ path, sha256 }) => (sha256 === null ? [] : [path])),
  }
}

/** The values as one text, sorted; null where there is none. */
const listed = (values: ReadonlySet<string>): string | null => [...values].sort().join(', ') || null

/** The status of a report with these findings, and their number by severity. */
function statusWith(found: Report['findings']): Pick<ManifestLine, 'status' | 'findings'> {
  const findings = countSeverities(countFindings(found))
  return { status: findings.error > 0 ? 'flawed' : 'ok', findings }
}

/** How many lines have the bytes of an earlier one. */
function countRepeats(lines: readonly ManifestLine[]): number {
  const known = lines.flatMap(({ format, sha256 }) => (format === null || sha256 === null ? [] : [sha256]))
  return known.length - new Set(known).size
}

/** The inputs that were or should have been read. A file that is no report may be there several times. */
const withBytes = (lines: readonly ManifestLine[]): InputBytes[] =>
  lines.flatMap(({ path, sha256, status }) => (sha256 === null || status === 'skipped' ? [] : [{ path, sha256 }]))

/** The lines with what the checks across the archive say of their reports. The order of the keys is that of the manifest. */
function withArchiveStatus(
  lines: readonly ManifestLine[],
  summaries: readonly ReportSummary[],
  { findings, statusOf }: ArchiveOutcome,
): ManifestLine[] {
  const named = new Map<string, ArchiveFinding[]>()
  for (const found of findings) {
    for (const { path } of found.files) {
      const others = named.get(path)
      if (others) others.push(found)
      else named.set(path, [found])
    }
  }
  const keys = new Map(summaries.map(({ path, agency }) => [path, agency?.key ?? null]))
  return lines.map(({ error, ms, ...line }) => {
    const archive = countSeverities(countFindings(named.get(line.path) ?? []))
    const place = line.report === null ? {} : { ...statusOf(line.path), matchedAs: keys.get(line.path) ?? null }
    return { ...line, archive, ...place, error, ms }
  })
}

/** A line of `findings.jsonl` about one report. */
const findingRow = (path: string, found: Finding): string => `${JSON.stringify({ path, ...found })}\n`

/** A line of `findings.jsonl` about several reports; `path` is the first of them. */
const archiveRow = ({ files, ...found }: ArchiveFinding, language: Language): string =>
  `${JSON.stringify({ path: files[0]?.path ?? null, ...inLanguage(found, language), files })}\n`
