import { join } from 'node:path'
import {
  type ArchiveFinding,
  type ArchiveOutcome,
  checkArchive,
  type InputBytes,
  type Sketch,
  sketchOf,
} from '../checks/archive/index.js'
import { type Finding, inLanguage } from '../model/finding.js'
import type { Language } from '../model/words.js'
import type { ManifestLine } from '../outputs/output.js'
import { runJson } from '../outputs/run-record.js'
import { type AgencyLists, listNamed, listsOfRun } from './agency-lists.js'
import { checkedFindings } from './checked-findings.js'
import { type GrowingFile, growingFile } from './growing-file.js'
import { countSeverities } from './manifest-line.js'
import { programVersion } from './program-version.js'
import { readManifest, readRunRecord } from './read-manifest.js'
import { rewrittenReports } from './rewrite-reports.js'
import { type RunTally, runTally } from './run-tally.js'
import { storedReport } from './stored-report.js'
import { writeWhole } from './write-whole.js'

export interface CheckOptions {
  /** The output folder of an earlier run. */
  readonly out: string
  /** The language of the findings; that of the run where it is left out. */
  readonly language?: Language
  /** A list of corrected names instead of those beside the archive. */
  readonly agencies?: string
  /** Whether the rules within a report are applied again; they were, where the run has only just written it. */
  readonly again: boolean
}

export interface CheckSummary extends RunTally {
  readonly out: string
  /** Reports that count, and agencies and years that these are of. */
  readonly canonical: number
  readonly agencies: number
  readonly years: readonly number[]
  /** Whether a list of corrected names was read, by path relative to the output folder. */
  readonly lists: readonly string[]
}

/**
 * Applies the rules to what a run wrote to `options.out`, those between reports included, and writes `findings.jsonl`, the manifest,
 * `reports.csv` and `run.json` anew; the reports stay. One report is in memory at a time and a sketch of each. Throws
 * `UsageError` where there are no results or they cannot be written.
 */
export async function checkFolder(options: CheckOptions): Promise<CheckSummary> {
  const { out, again } = options
  const run = await readRunRecord(out)
  const language: Language = options.language ?? (run.options.language === 'en' ? 'en' : 'zh')
  const lists = await (options.agencies === undefined
    ? listsOfRun(run.agencies, out)
    : listNamed(options.agencies, out))
  const lines = await readManifest(out)
  const findings = await growingFile(join(out, 'findings.jsonl'))
  const open: GrowingFile[] = [findings]
  const tally = runTally()
  try {
    const { lines: own, sketches } = await sketched(lines, { out, again, language, lists, findings, tally })
    const archive = await checkArchive(sketches, withBytes(own), async ({ report }) => storedReport(out, report))
    for (const found of archive.findings) await findings.append(archiveRow(found, language))
    tally.addArchive(archive.findings)
    const updated = standing(own, sketches, archive)
    const reports = await rewrittenReports(out, updated)
    open.push(reports)
    const manifest = await growingFile(join(out, 'manifest.jsonl'))
    open.push(manifest)
    for (const line of updated) await manifest.append(`${JSON.stringify(line)}\n`)
    const checked = { program: programVersion, language }
    await writeWhole(join(out, 'run.json'), runJson({ ...run, agencies: lists.records, checked }))
    for (const file of open) await file.finish()
    const counting = updated.filter(({ canonical }) => canonical)
    const paths = new Set(counting.map(({ path }) => path))
    const years = new Set(sketches.flatMap(({ path, year }) => (paths.has(path) && year !== null ? [year] : [])))
    return {
      ...tally.result(),
      out,
      canonical: counting.length,
      agencies: new Set(counting.flatMap(({ matchedAs }) => matchedAs ?? [])).size,
      years: [...years].sort((a, b) => a - b),
      lists: lists.records.flatMap(({ path, sha256 }) => (sha256 === null ? [] : [path])),
    }
  } catch (error) {
    for (const file of open) await file.discard()
    throw error
  }
}

interface Pass {
  readonly out: string
  readonly again: boolean
  readonly language: Language
  readonly lists: AgencyLists
  readonly findings: GrowingFile
  readonly tally: ReturnType<typeof runTally>
}

/** Goes through the reports once: writes the findings of each, counts them, and keeps its sketch. */
async function sketched(
  lines: readonly ManifestLine[],
  { out, again, language, lists, findings, tally }: Pass,
): Promise<{ readonly lines: ManifestLine[]; readonly sketches: Sketch[] }> {
  const updated: ManifestLine[] = []
  const sketches: Sketch[] = []
  for (const line of lines) {
    const report = line.report === null ? null : storedReport(out, line.report)
    const found = report === null ? [] : again ? checkedFindings(report) : report.findings
    const now = report === null ? line : { ...line, ...judgement(found) }
    for (const one of found) await findings.append(findingRow(line.path, inLanguage(one, language)))
    if (report !== null) sketches.push(sketchOf(report, line.path, line.report!, lists.names))
    tally.add(now, { findings: found })
    updated.push(now)
  }
  return { lines: updated, sketches }
}

/** What the findings of a report make of it. */
function judgement(found: readonly Finding[]): Pick<ManifestLine, 'status' | 'findings'> {
  const findings = countSeverities(found)
  return { status: findings.error > 0 ? 'flawed' : 'ok', findings }
}

/** The inputs that were or should have been read; what is no report may be there as often as it likes. */
const withBytes = (lines: readonly ManifestLine[]): InputBytes[] =>
  lines.flatMap(({ path, sha256, status }) => (sha256 === null || status === 'skipped' ? [] : [{ path, sha256 }]))

/** The lines with what the archive makes of their reports; keys in the order in which `extract` writes them. */
function standing(
  lines: readonly ManifestLine[],
  sketches: readonly Sketch[],
  { findings, standingOf }: ArchiveOutcome,
): ManifestLine[] {
  const named = new Map<string, ArchiveFinding[]>()
  for (const found of findings) {
    for (const { path } of found.files) named.set(path, [...(named.get(path) ?? []), found])
  }
  const keys = new Map(sketches.map(({ path, agency }) => [path, agency?.key ?? null]))
  return lines.map(({ error, ms, ...line }) => {
    const archive = countSeverities(named.get(line.path) ?? [])
    const place = line.report === null ? {} : { ...standingOf(line.path), matchedAs: keys.get(line.path) ?? null }
    return { ...line, archive, ...place, error, ms }
  })
}

/** A line of `findings.jsonl` about one report, as `extract` writes it. */
const findingRow = (path: string, found: Finding): string => `${JSON.stringify({ path, ...found })}\n`

/** A line of `findings.jsonl` about several reports; `path` is the one it is most about. */
const archiveRow = ({ files, ...found }: ArchiveFinding, language: Language): string =>
  `${JSON.stringify({ path: files[0]?.path ?? null, ...inLanguage(found, language), files })}\n`
