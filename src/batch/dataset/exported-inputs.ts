import type { ArchiveFinding } from '../../checks/archive/index.js'
import { contentIds } from '../../dataset/content-ids.js'
import type { ExportedFinding, ExportedInput } from '../../dataset/exported-input.js'
import { reportIds } from '../../dataset/report-ids.js'
import type { Finding } from '../../model/findings/finding.js'
import { UsageError } from '../../model/usage-error.js'
import type { ManifestLine } from '../../outputs/manifest-line.js'
import { type StoredFindings, storedFindings } from '../results/stored-findings.js'
import { storedReport } from '../results/stored-report.js'

/** What was found, without the words for it, which are in the language of the run. */
const content = ({ message: _, values: __, ...found }: Finding | ArchiveFinding): string => JSON.stringify(found)

/** The findings between reports, by the path of each input that they name. */
function byPath(between: readonly ArchiveFinding[]): ReadonlyMap<string, readonly ExportedFinding[]> {
  const idOf = contentIds()
  const named = new Map<string, ExportedFinding[]>()
  for (const found of between) {
    const exported = { ...found, id: `archive:${idOf(content(found))}`, path: found.files[0]?.path ?? null }
    for (const path of new Set(found.files.map((file) => file.path))) {
      const others = named.get(path)
      if (others) others.push(exported)
      else named.set(path, [exported])
    }
  }
  return named
}

/** Throws `UsageError` where findings belong to no input, so that none is left out silently. */
function refuseStrangers({ paths }: StoredFindings, lines: readonly ManifestLine[], out: string): void {
  const known = new Set(lines.map(({ path }) => path))
  for (const path of paths) {
    if (known.has(path)) continue
    throw new UsageError(
      `findings.jsonl and manifest.jsonl in ${out} do not belong together (${path}); run nianbao check.`,
    )
  }
}

/** The inputs of a run in `out`, one by one with their reports and findings. Throws `UsageError`. */
export async function* exportedInputs(out: string, lines: readonly ManifestLine[]): AsyncGenerator<ExportedInput> {
  const stored = await storedFindings(out)
  try {
    refuseStrangers(stored, lines, out)
    const named = byPath(stored.between)
    const reportId = reportIds()
    for (const line of lines) {
      const { path } = line
      const report = line.report === null ? null : storedReport(out, line.report)
      const region = report?.agency.region?.code ?? null
      const id = report && reportId({ region, year: report.year, sha256: report.source.sha256, path })
      const idOf = contentIds()
      const own = stored
        .of(path)
        .map((found): ExportedFinding => ({ ...found, id: `${id ?? path}:${idOf(content(found))}`, path }))
      const between = named.get(path) ?? []
      const findings = [...own, ...between.filter((found) => found.path === path)]
      yield { line, reportId: id, report, findings, between }
    }
  } finally {
    stored.close()
  }
}
