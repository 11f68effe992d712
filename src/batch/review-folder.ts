import { basename, join, resolve } from 'node:path'
import type { ArchiveFinding } from '../checks/archive/index.js'
import { applyCorrections } from '../corrections/apply-corrections.js'
import { CORRECTIONS } from '../corrections/correction.js'
import { readCorrections } from '../corrections/read-corrections.js'
import type { Report } from '../forms/report.js'
import { groupBy } from '../model/collections.js'
import { UsageError } from '../model/errors.js'
import type { Finding } from '../model/finding.js'
import type { ManifestLine } from '../outputs/output.js'
import type { RootRecord, RunRecord } from '../outputs/run-record.js'
import type { AgencyYears } from '../review/agency-years.js'
import { balanceOf } from '../review/balance.js'
import { indexPage } from '../review/index-page.js'
import { layoutShelf } from '../review/layout-shelf.js'
import { codesOf, overviewOf, type ReviewedAgency, type ReviewedReport } from '../review/overview-of.js'
import { pageScript } from '../review/page-script.js'
import { reportSheet } from '../review/report-sheet.js'
import { type Point, pointsOf, seriesOf } from '../review/series.js'
import { type NamedReport, shownFinding } from '../review/shown-finding.js'
import { distFile } from './dist-file.js'
import { readManifest, readRunRecord } from './read-manifest.js'
import { recordedInput } from './recorded-input.js'
import { type ReviewFiles, reviewFiles } from './review-files.js'
import { type ReviewImages, reviewImages } from './review-images.js'
import { shortIds } from './short-ids.js'
import { storedFindings } from './stored-findings.js'
import { wholeReport } from './whole-report.js'

export interface ReviewOptions {
  /** The output folder of an earlier run. */
  readonly out: string
  /** Where the folders that were read are now, for page images and corrections; where `run.json` says, if none is given. */
  readonly archives: readonly string[]
  /** Bytes that page images may take together; 0 for none. */
  readonly imageLimit: number
  readonly password?: string
  readonly stop?: AbortSignal
  readonly tell?: (step: 'images' | 'reports', done: number, all: number) => void
}

export interface ReviewSummary {
  /** The page to open. */
  readonly page: string
  readonly reports: number
  readonly agencies: number
  readonly images: ReviewImages | null
  readonly corrections: number
  /** A signal stopped it: the review is as it was before, in part. */
  readonly stopped: boolean
}

/** A finding between reports as it concerns one of them: with the pointers that it has there. */
type Concerning = Finding & { readonly files: readonly NamedReport[] }

/**
 * Writes the review pages of what a run wrote to `options.out` below it, to `review/`: the overview, one script for each report and
 * each agency, and pictures of the pages where the documents are at hand. One agency is in memory at a time. Throws `UsageError`
 * where there are no results, where they were not checked, and where nothing can be written.
 */
export async function reviewFolder(options: ReviewOptions): Promise<ReviewSummary> {
  const { out, archives, stop, tell } = options
  const run = await readRunRecord(out)
  if (run.checked === null)
    throw new UsageError(`The results in ${out} were not checked (a stopped run?); nianbao check does it.`)
  const lines = await readManifest(out)
  const folder = join(out, 'review')
  const files = reviewFiles(folder)
  const page = join(folder, 'index.html')
  const roots = rootsOf(archives, run)
  const corrections = await Promise.all(
    roots.map((root) => readCorrections(join(resolve(out, root.folder), CORRECTIONS))),
  )
  const correct = (report: Report): Report =>
    corrections.reduce(
      (sofar, { bySource }) => applyCorrections(sofar, bySource.get(report.source.sha256) ?? []),
      report,
    )
  const findings = await storedFindings(out)
  try {
    const withReport = lines.filter((line): line is ReadLine => line.report !== null)
    const ids = shortIds(withReport.map(({ path }) => path))
    const named = (path: string | null): NamedReport | null =>
      path === null ? null : { path, id: ids.get(path) ?? null }
    const between = groupBy(
      findings.between.flatMap((found) => found.files.map(({ path }) => ({ path, found }))),
      ({ path }) => path,
    )
    const findingsOf = (path: string): (Finding | Concerning)[] => [
      ...findings.of(path),
      ...(between.get(path) ?? []).map(({ found }) => concerning(found, path, (other) => named(other)!)),
    ]
    const images =
      roots.length === 0 || options.imageLimit === 0
        ? null
        : await reviewImages(
            byNeed(withReport).map(({ path, sha256, report }) => ({
              sha256: sha256!,
              find: async () => (await recordedInput({ path }, roots, out))?.file ?? null,
              read: () => ({ grids: wholeReport(out, report).grids, findings: findingsOf(path) }),
            })),
            files,
            {
              folder,
              limit: options.imageLimit,
              ...(options.password === undefined ? {} : { password: options.password }),
              ...(stop ? { stop } : {}),
              tell: (done, all) => tell?.('images', done, all),
            },
          )
    const shelf = layoutShelf()
    const reviewed: ReviewedReport[] = []
    const agencies: ReviewedAgency[] = []
    const agencyIds = shortIds(withReport.flatMap(({ matchedAs }) => matchedAs ?? []))
    for (const [key, own] of groupBy(withReport, ({ matchedAs }) => matchedAs)) {
      const read = own.map((line) => ({ line, report: wholeReport(out, line.report) }))
      const agency = key === null ? null : agencyOf(agencyIds.get(key)!, read)
      if (agency) agencies.push(agency)
      for (const { line, report } of read) {
        if (stop?.aborted) return { page, reports: 0, agencies: 0, images, corrections: 0, stopped: true }
        const found = findingsOf(line.path)
        const sheet = reportSheet(
          correct({ ...report, findings: found }),
          {
            id: ids.get(line.path)!,
            path: line.path,
            agency: agency && { id: agency.id, name: agency.name },
            status: line.status,
            canonical: line.canonical,
            repeats: named(line.repeats),
            supersededBy: named(line.supersededBy),
          },
          shelf,
          images?.bySource.get(report.source.sha256) ?? [],
        )
        await files.write(scriptOf('reports', sheet.id), pageScript(`reports/${sheet.id}`, sheet))
        reviewed.push({
          id: sheet.id,
          path: line.path,
          agency: agency?.id ?? null,
          year: report.year,
          flawed: line.status === 'flawed',
          counts: line.canonical !== false,
          errors: line.findings.error + line.archive.error,
          warnings: line.findings.warning + line.archive.warning,
          codes: codesOf(found),
        })
        tell?.('reports', reviewed.length, withReport.length)
      }
      const first = findings.between.filter(({ files: [about] }) => own.some(({ path }) => path === about?.path))
      if (agency) await writeAgency(files, agency, read, ids, findingsOf, first)
    }
    const { overview, paths, reportsWith } = overviewOf({
      program: run.program,
      lines,
      reports: reviewed,
      agencies,
      images: images && { drawn: images.drawn, left: images.left },
    })
    for (const [code, reports] of reportsWith) {
      await files.write(`data/findings/${code}.js`, pageScript(`findings/${code}`, reports))
    }
    await files.write('data/paths.js', pageScript('paths', paths))
    await files.write('data/layouts.js', pageScript('layouts', shelf.all()))
    await files.write('data/overview.js', pageScript('overview', overview))
    await files.copy(distFile('app/app.css'), 'app.css')
    await files.copy(distFile('app/app.js'), 'app.js')
    await files.write('index.html', indexPage())
    await files.removeOthers()
    const corrected = corrections.flatMap(({ bySource }) => [...bySource.values()].flat()).length
    return { page, reports: reviewed.length, agencies: agencies.length, images, corrections: corrected, stopped: false }
  } finally {
    findings.close()
  }
}

/** The folders given take the place of those that the run names; one of several goes by its own name. */
const rootsOf = (archives: readonly string[], { roots = [] }: Partial<RunRecord>): readonly RootRecord[] =>
  archives.length === 0
    ? roots
    : archives.map((folder) => ({
        folder: resolve(folder),
        name: roots.length > 1 ? basename(resolve(folder)) : null,
        whole: true,
      }))

/** The one folder beside which a correction is written; null where there is none, or where there are several. */
export async function correctedFolder(out: string, archives: readonly string[]): Promise<string | null> {
  const [root, ...others] = rootsOf(archives, await readRunRecord(out))
  return root && others.length === 0 ? resolve(out, root.folder) : null
}

type ReadLine = ManifestLine & { readonly report: string }

/** Where the script of a report or an agency stands: a folder takes 256 of ten thousand in its stride. */
const scriptOf = (kind: 'reports' | 'agencies', id: string): string => `data/${kind}/${id.slice(0, 2)}/${id}.js`

/** The documents with pages, those with the most errors first: what a limit leaves out is what needs no look. */
const byNeed = (lines: readonly ReadLine[]): ReadLine[] => {
  const need = ({ findings, archive }: ReadLine): number =>
    (findings.error + archive.error) * 1000 + findings.warning + archive.warning
  return lines.filter(({ format }) => format === 'pdf').sort((a, b) => need(b) - need(a) || (a.path < b.path ? -1 : 1))
}

function concerning(
  { files, ...found }: ArchiveFinding,
  path: string,
  named: (path: string) => NamedReport,
): Concerning {
  const own = files.find((file) => file.path === path)
  const pointer = own?.cells?.[0]
  return {
    ...found,
    ...(pointer === undefined ? {} : { pointer, cells: [...own!.cells!] }),
    ...(own?.at ? { at: [...own.at] } : {}),
    files: files.filter((file) => file.path !== path).map((file) => named(file.path)),
  }
}

interface Read {
  readonly line: ReadLine
  readonly report: Report
}

/** Whose reports they are, as the newest that tells it says. */
function agencyOf(id: string, read: readonly Read[]): ReviewedAgency {
  const newest = [...read]
    .sort((a, b) => (b.report.year ?? 0) - (a.report.year ?? 0))
    .map(({ report }) => report.agency)
  return {
    id,
    name: newest.find(({ name }) => name !== null)?.name ?? '',
    region: newest.find(({ region }) => region !== null)?.region?.path ?? [],
  }
}

async function writeAgency(
  files: ReviewFiles,
  agency: ReviewedAgency,
  read: readonly Read[],
  ids: ReadonlyMap<string, string>,
  findingsOf: (path: string) => readonly (Finding | Concerning)[],
  between: readonly ArchiveFinding[],
): Promise<void> {
  const named = ({ line }: Read): NamedReport => ({ path: line.path, id: ids.get(line.path)! })
  const ordered = [...read].sort((a, b) => (a.report.year ?? 0) - (b.report.year ?? 0))
  const counting = ordered.filter(({ line }) => line.canonical !== false)
  const points = counting.map(({ line, report }): ReadonlyMap<string, Point> => {
    return report.year === null ? new Map() : pointsOf({ ...report, findings: [...findingsOf(line.path)] }, report.year)
  })
  const years: AgencyYears = {
    ...agency,
    years: counting.map((one) => ({
      ...named(one),
      year: one.report.year,
      status: one.line.status,
      form: one.report.form,
      balance: balanceOf(one.report),
      copies: ordered
        .filter((other) => other !== one && other.report.year === one.report.year && other.line.canonical === false)
        .map(named),
    })),
    series: seriesOf(points),
    findings: between.map(({ files: about, ...found }) =>
      shownFinding({ ...found, files: about.map(({ path }) => ({ path, id: ids.get(path) ?? null })) }),
    ),
  }
  await files.write(scriptOf('agencies', agency.id), pageScript(`agencies/${agency.id}`, years))
}
