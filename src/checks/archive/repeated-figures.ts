import { groupBy } from '../../model/group-by.js'
import { type ArchiveFinding, archiveFinding } from './archive-finding.js'
import { listNames, reportName } from './report-name.js'
import type { ReportSummary } from './report-summary.js'

/**
 * Two reports with fewer different figures other than zero may well agree by chance: a village office prints 1, 2 and 3. Eight
 * agree only where one was copied.
 */
const LEAST_DISTINCT = 8

/** Reports of different agencies or years whose tables print the same; `summaries` are the ones that count. */
export function repeatedFigures(summaries: readonly ReportSummary[]): ArchiveFinding[] {
  const telling = summaries.filter(({ figures }) => figures.hash !== null && figures.distinct >= LEAST_DISTINCT)
  return [...groupBy(telling, ({ figures }) => figures.hash).values()]
    .filter((group) => new Set(group.map(({ sha256 }) => sha256)).size > 1)
    .map((group) =>
      archiveFinding(
        'figures-repeated',
        { count: group.length, names: listNames(group.map(reportName)) },
        group.map(({ path }) => ({ path })),
      ),
    )
}
