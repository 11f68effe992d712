import { rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { writingFailed } from './writing-failed.js'

/** Only what a run writes itself: below `reports/`, without a way up. */
const OWN = /^reports\/(?!(?:.*\/)?\.\.(?:\/|$)).+\.json$/su

export const isOwnReport = (report: string): boolean => OWN.test(report)

/** Removes report files below `out` that no manifest names any more, and the folders that this leaves empty. Throws `UsageError`. */
export async function removeReports(out: string, reports: readonly string[]): Promise<void> {
  for (const report of reports) {
    const path = join(out, report)
    await rm(path, { force: true }).catch((error: unknown) => {
      throw writingFailed(path, error)
    })
    for (let folder = dirname(report); folder !== 'reports'; folder = dirname(folder)) {
      const emptied = await rmdir(join(out, folder)).then(
        () => true,
        () => false,
      )
      if (!emptied) break
    }
  }
}
