import { readFile, rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import * as z from 'zod'

const Line = z.object({ report: z.string().nullable() })

/** Only what a run writes itself: below `reports/`, without a way up. */
const OWN = /^reports\/(?!(?:.*\/)?\.\.(?:\/|$)).+\.json$/su

export const isOwnReport = (report: string): boolean => OWN.test(report)

function reportOf(line: string): string | null {
  try {
    const { report } = Line.parse(JSON.parse(line))
    return report !== null && isOwnReport(report) ? report : null
  } catch {
    return null
  }
}

/** The report files that the manifest of an earlier run in `out` names; none where there was no such run. */
export async function earlierReports(out: string): Promise<string[]> {
  const text = await readFile(join(out, 'manifest.jsonl'), 'utf8').catch(() => '')
  return text.split('\n').flatMap((line) => reportOf(line) ?? [])
}

/** Removes report files below `out` that no manifest names any more, and the folders that this leaves empty. */
export async function removeReports(out: string, reports: readonly string[]): Promise<void> {
  for (const report of reports) {
    await rm(join(out, report), { force: true }).catch(() => undefined)
    for (let folder = dirname(report); folder !== 'reports'; folder = dirname(folder)) {
      const emptied = await rmdir(join(out, folder)).then(
        () => true,
        () => false,
      )
      if (!emptied) break
    }
  }
}
