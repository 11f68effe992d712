import type { Report } from '../../forms/report.js'
import { pagePlaces } from '../../model/place-key.js'

/** Pages of a document of which every page is drawn; of a longer one those with tables or findings. */
const SHORT = 12
/** Pages drawn at most: some 60 kB each, and a page of many MB is slow to open. */
const MOST = 60

/** Numbers (from 1) of the pages of a report that are worth drawing, in order; none for a source without pages. */
export function pagesToDraw(report: Report): number[] {
  const { pages } = report.source
  if (pages === null) return []
  return pages <= SHORT ? Array.from({ length: pages }, (_, index) => index + 1) : pagesWithCells(report)
}

/** Numbers of the pages with tables or findings, in order. */
export function pagesWithCells({ grids, findings }: Pick<Report, 'grids' | 'findings'>): number[] {
  const places = [
    ...grids.flatMap(({ cells }) => cells.flatMap(({ at }) => at)),
    ...findings.flatMap(({ at = [] }) => at),
  ]
  const numbers = new Set(pagePlaces(places).map(({ page }) => page))
  return [...numbers].sort((a, b) => a - b).slice(0, MOST)
}
