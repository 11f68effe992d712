import { rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { orWritingFailed } from './writing-failed.js'

/** The names that a run gives to reports: below `reports/`, and not out of it again. */
const OWN = /^reports\/(?!(?:.*\/)?\.\.(?:\/|$)).+\.json$/su

export const isOwnReport = (report: string): boolean => OWN.test(report)

/** Removes `reports` (relative to `out`), and the folders that become empty. Throws `UsageError`. */
export async function removeReports(out: string, reports: readonly string[]): Promise<void> {
  for (const report of reports) {
    const path = join(out, report)
    await orWritingFailed(path, () => rm(path, { force: true }))
    for (let folder = dirname(report); folder !== 'reports'; folder = dirname(folder)) {
      const emptied = await rmdir(join(out, folder)).then(
        () => true,
        () => false,
      )
      if (!emptied) break
    }
  }
}
