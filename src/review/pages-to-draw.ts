import type { Report } from '../forms/report.js'
import { pagePlaces } from './place-key.js'

/** Pages of a document of which every page is drawn; of a longer one those with tables or findings. */
const SHORT = 12
/** Pages drawn at most: some 200 kB each, and a page of more than 15 MB is slow to open. */
const MOST = 60

/** Numbers (from 1) of the pages of a report that are worth drawing, in order; none for a source without pages. */
export function pagesToDraw({ source: { pages }, grids, findings }: Report): number[] {
  if (pages === null) return []
  if (pages <= SHORT) return Array.from({ length: pages }, (_, index) => index + 1)
  const places = [
    ...grids.flatMap(({ cells }) => cells.flatMap(({ at }) => at)),
    ...findings.flatMap(({ at = [] }) => at),
  ]
  const numbers = new Set(pagePlaces(places).map(({ page }) => page))
  return [...numbers].sort((a, b) => a - b).slice(0, MOST)
}
