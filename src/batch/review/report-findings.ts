import type { ArchiveFinding } from '../../checks/archive/index.js'
import type { Finding } from '../../model/findings/finding.js'
import { groupBy } from '../../model/group-by.js'
import type { NamedReport } from '../../review/data/shown-finding.js'
import type { StoredFindings } from '../results/stored-findings.js'

/** A finding of a report; one between reports names the others. */
export type ReportFinding = Finding & { readonly files?: readonly NamedReport[] }

export interface ReportFindings {
  /** All that concerns the report at `path`: its own findings, then those between reports, with the pointers that they have in it. */
  readonly of: (path: string) => ReportFinding[]
  /** Those between reports that are most about the report at `path`, with every report that they name. */
  readonly mostAbout: (path: string) => ReportFinding[]
}

/** Findings by the report that they concern; `named` is how another report is called. */
export function reportFindings(
  { of, between }: Pick<StoredFindings, 'of' | 'between'>,
  named: (path: string) => NamedReport,
): ReportFindings {
  const byReport = groupBy(
    between.flatMap((found) => [...new Set(found.files.map(({ path }) => path))].map((path) => ({ path, found }))),
    ({ path }) => path,
  )
  const byFirst = groupBy(between, ({ files }) => files[0]?.path ?? null)
  return {
    of: (path) => [...of(path), ...(byReport.get(path) ?? []).map(({ found }) => concerning(found, path, named))],
    mostAbout: (path) =>
      (byFirst.get(path) ?? []).map(({ files, ...found }) => ({
        ...found,
        files: files.map((file) => named(file.path)),
      })),
  }
}

function concerning(
  { files, ...found }: ArchiveFinding,
  path: string,
  named: (path: string) => NamedReport,
): ReportFinding {
  const own = files.find((file) => file.path === path)
  const [pointer] = own?.cells ?? []
  return {
    ...found,
    ...(pointer === undefined ? {} : { pointer, cells: [...own!.cells!] }),
    ...(own?.at ? { at: [...own.at] } : {}),
    files: files.filter((file) => file.path !== path).map((file) => named(file.path)),
  }
}
