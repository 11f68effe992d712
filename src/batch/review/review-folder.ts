import { join } from 'node:path'
import { applyCorrections } from '../../corrections/apply-corrections.js'
import type { Report } from '../../forms/report.js'
import { catalogue } from '../../model/findings/finding.js'
import { groupBy } from '../../model/group-by.js'
import { UsageError } from '../../model/usage-error.js'
import type { ManifestLine } from '../../outputs/manifest-line.js'
import type { RunRecord } from '../../outputs/run-record.js'
import { agencyOf, agencyYears } from '../../review/data/agency-years.js'
import { layoutInterner } from '../../review/data/layout-interner.js'
import { codesOf, overviewOf, type ReviewedAgency, type ReviewedReport } from '../../review/data/overview-of.js'
import { reportSheet } from '../../review/data/report-sheet.js'
import type { NamedReport } from '../../review/data/shown-finding.js'
import { indexPage } from '../../review/html/index-page.js'
import { pageScript } from '../../review/html/page-script.js'
import { distFile } from '../dist-file.js'
import { givenBook } from '../given-book.js'
import { recordedInput } from '../inputs/recorded-input.js'
import { correctionsAt } from '../inputs/run-corrections.js'
import { notFinished } from '../ledger/earlier-run.js'
import { isUnfinished } from '../ledger/journal.js'
import { lockFolder } from '../ledger/lock-folder.js'
import { readManifest, readRunRecord } from '../results/read-manifest.js'
import { storedFindings } from '../results/stored-findings.js'
import { wholeReport } from '../results/stored-report.js'
import { reportFindings } from './report-findings.js'
import { reviewFiles } from './review-files.js'
import { type ReviewImages, reviewImages } from './review-images.js'
import { correctionPaths, reviewRoots } from './review-roots.js'
import { shortIds } from './short-ids.js'

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
  /** Documents that people corrected. */
  readonly corrected: number
  /** A signal stopped it: of the review some files are new, and some as they were. */
  readonly stopped: boolean
}

type ReadLine = ManifestLine & { readonly report: string }

/**
 * Writes the review pages of what a run wrote to `options.out` below it, to `review/`: the overview, one script for each report and
 * each agency, and pictures of the pages where the documents are at hand. One agency is in memory at a time. Throws `UsageError`
 * where there are no results, where they were not checked or another run holds them, and where nothing can be written.
 */
export async function reviewFolder(options: ReviewOptions): Promise<ReviewSummary> {
  const { out } = options
  const run = await readRunRecord(out)
  const unlock = await lockFolder(out)
  try {
    if (await isUnfinished(out)) throw notFinished(out)
    if (run.checked === null) throw new UsageError(`The results in ${out} were not checked; nianbao check does it.`)
    return await writtenReview(options, run)
  } finally {
    await unlock()
  }
}

async function writtenReview(options: ReviewOptions, run: RunRecord): Promise<ReviewSummary> {
  const { out, stop, tell } = options
  const book = givenBook(run.options.forms)
  const roots = reviewRoots(options.archives, run)
  const corrections = await correctionsAt(correctionPaths(roots, out), out)
  const manifest = await readManifest(out)
  const lines = manifest.filter((line): line is ReadLine => line.report !== null)
  const folder = join(out, 'review')
  const files = reviewFiles(folder)
  const ids = shortIds(lines.map(({ path }) => path))
  const named = (path: string): NamedReport => ({ path, id: ids.get(path) ?? null })
  const stored = await storedFindings(out)
  const findings = reportFindings(stored, named)
  try {
    const images = await drawn()
    const interner = layoutInterner()
    const reports: ReviewedReport[] = []
    const agencies: ReviewedAgency[] = []
    const summary = { page: join(folder, 'index.html'), images, corrected: corrections.sources.size }
    const agencyIds = shortIds(lines.flatMap(({ matchedAs }) => matchedAs ?? []))
    for (const own of groupBy(lines, ({ matchedAs, path }) => JSON.stringify([matchedAs ?? { path }])).values()) {
      if (stop?.aborted) return { ...summary, reports: reports.length, agencies: agencies.length, stopped: true }
      const read = own.map((line) => ({ id: ids.get(line.path)!, line, report: reportOf(line) }))
      const key = own[0]!.matchedAs
      const agency = key === null ? null : agencyOf(agencyIds.get(key)!, read)
      for (const { id, line, report } of read) {
        const context = {
          id,
          path: line.path,
          agency: agency && { id: agency.id, name: agency.name },
          status: line.status,
          canonical: line.canonical,
          repeats: line.repeats === null ? null : named(line.repeats),
          supersededBy: line.supersededBy === null ? null : named(line.supersededBy),
        }
        const sheet = reportSheet(report, context, interner, images?.bySource.get(report.source.sha256) ?? [], book)
        await files.write(scriptOf('reports', id), pageScript(`reports/${id}`, sheet))
        reports.push(reviewed(id, line, agency, report))
        tell?.('reports', reports.length, lines.length)
      }
      if (!agency) continue
      agencies.push(agency)
      const years = agencyYears(
        agency,
        read,
        own.flatMap(({ path }) => findings.mostAbout(path)),
        book,
      )
      await files.write(scriptOf('agencies', agency.id), pageScript(`agencies/${agency.id}`, years))
    }
    const { overview, paths, reportsWith } = overviewOf({
      program: run.program,
      lines: manifest,
      reports,
      agencies,
      images: images && { drawn: images.drawn, left: images.left },
    })
    for (const [code, having] of reportsWith) {
      if (!(code in catalogue)) continue
      await files.write(`data/findings/${code}.js`, pageScript(`findings/${code}`, having))
    }
    await files.write('data/paths.js', pageScript('paths', paths))
    await files.write('data/layouts.js', pageScript('layouts', interner.all()))
    await files.write('data/overview.js', pageScript('overview', overview))
    for (const name of ['licences.md', 'app.css', 'app.js']) await files.copy(distFile(`app/${name}`), name)
    await files.write('index.html', indexPage())
    await files.removeOthers()
    return { ...summary, reports: reports.length, agencies: agencies.length, stopped: false }
  } finally {
    stored.close()
  }

  /** A report with the findings that hold now, and with what people say of it now. */
  function reportOf({ report, path }: ReadLine): Report {
    const whole = { ...wholeReport(out, report), findings: findings.of(path) }
    return applyCorrections(whole, corrections.of(whole.source.sha256)?.list ?? [])
  }

  async function drawn(): Promise<ReviewImages | null> {
    if (roots.length === 0 || options.imageLimit === 0) return null
    const documents = byNeed(lines).map(({ path, sha256, report }) => ({
      sha256: sha256!,
      find: async () => (await recordedInput({ path }, roots, out))?.file ?? null,
      read: () => ({ grids: wholeReport(out, report).grids, findings: findings.of(path) }),
    }))
    return reviewImages(documents, files, {
      folder,
      limit: options.imageLimit,
      ...(options.password === undefined ? {} : { password: options.password }),
      ...(stop ? { stop } : {}),
      tell: (done, all) => tell?.('images', done, all),
    })
  }
}

/** Where the script of a report or an agency stands: a folder takes 256 of ten thousand in its stride. */
const scriptOf = (kind: 'reports' | 'agencies', id: string): string => `data/${kind}/${id.slice(0, 2)}/${id}.js`

/** The documents with pages, those with the most errors first: what a limit leaves out is what needs no look. */
function byNeed(lines: readonly ReadLine[]): ReadLine[] {
  const need = ({ findings, archive }: ReadLine): number =>
    (findings.error + archive.error) * 1000 + findings.warning + archive.warning
  // what becomes the name of a folder has to be a hash
  const drawable = lines.filter(({ format, sha256 }) => format === 'pdf' && /^[0-9a-f]{64}$/.test(sha256 ?? ''))
  return drawable.sort((a, b) => need(b) - need(a) || (a.path < b.path ? -1 : 1))
}

const reviewed = (id: string, line: ReadLine, agency: ReviewedAgency | null, report: Report): ReviewedReport => ({
  id,
  path: line.path,
  agency: agency?.id ?? null,
  year: report.year,
  flawed: line.status === 'flawed',
  counts: line.canonical !== false,
  errors: line.findings.error + line.archive.error,
  warnings: line.findings.warning + line.archive.warning,
  codes: codesOf(report.findings),
})
