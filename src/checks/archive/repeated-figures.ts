import { groupBy } from '../../model/collections.js'
import { type ArchiveFinding, archiveFinding } from './archive-finding.js'
import { called, namesOf } from './report-name.js'
import type { Sketch } from './report-summary.js'

/**
 * Two reports with fewer different figures other than zero may well agree by chance: a village office prints 1, 2 and 3. Eight
 * agree only where one was copied.
 */
const LEAST_DISTINCT = 8

/** Reports of different agencies or years whose tables print the same; `sketches` are the ones that count. */
export function repeatedFigures(sketches: readonly Sketch[]): ArchiveFinding[] {
  const telling = sketches.filter(({ figures }) => figures.hash !== null && figures.distinct >= LEAST_DISTINCT)
  return [...groupBy(telling, ({ figures }) => figures.hash).values()]
    .filter((group) => new Set(group.map(({ sha256 }) => sha256)).size > 1)
    .map((group) =>
      archiveFinding(
        'figures-repeated',
        { count: group.length, names: namesOf(group.map(called)) },
        group.map(({ path }) => ({ path })),
      ),
    )
}
