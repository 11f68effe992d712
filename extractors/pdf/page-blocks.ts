import type { Block } from '../../src/model/content.js'
import type { PageLayout, PlacedGrid } from './page-layout.js'
import { type ProseLine, paragraphsOf, textBody } from './paragraphs.js'
import { isRow, streamGrids } from './stream.js'

/** Fewer lines with gaps than this are headings, signatures and the like, no table. */
const FEWEST_ROWS = 3

/** Whether lines outside the ruled tables look like rows of tables without ruling lines. */
export const hasRows = (pages: readonly PageLayout[]): boolean =>
  pages.reduce((count, page) => count + page.lines.filter(isRow).length, 0) >= FEWEST_ROWS

/**
 * Tables and paragraphs from the first page to the last; a paragraph goes on over a page end unless a table is between.
 * With `borderless`, lines with wide gaps are rows of tables.
 */
export function blocksOf(pages: readonly PageLayout[], { borderless = false } = {}): Block[] {
  const prose = pages.flatMap((page) => page.lines.map((line): ProseLine => ({ line, page: page.number })))
  const body = textBody(prose)
  const blocks: Block[] = []
  let pending: ProseLine[] = []
  let rows: ProseLine[] = []
  const flush = () => {
    blocks.push(...paragraphsOf(pending, body), ...streamGrids(rows))
    pending = []
    rows = []
  }
  for (const page of pages) {
    for (const item of inPageOrder(page)) {
      if ('grid' in item) {
        flush()
        blocks.push({ kind: 'grid', grid: item.grid })
      } else if (borderless && isRow(item.line)) {
        if (pending.length > 0) flush()
        rows.push(item)
      } else {
        if (rows.length > 0) flush()
        pending.push(item)
      }
    }
  }
  flush()
  return blocks
}

function inPageOrder(page: PageLayout): (PlacedGrid | ProseLine)[] {
  const items = [
    ...page.grids.map((item) => ({ top: item.box.top, left: item.box.left, item })),
    ...page.lines.map((line) => ({
      top: line.box.top,
      left: line.box.left,
      item: { line, page: page.number } as ProseLine,
    })),
  ]
  return items.sort((a, b) => a.top - b.top || a.left - b.left).map(({ item }) => item)
}
