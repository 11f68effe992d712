import type { Box } from '../../src/model/box.js'
import type { Block } from '../../src/model/extraction.js'
import type { Locator } from '../../src/model/locator.js'
import { pagePlace } from './page/page-place.js'
import type { PageLayout, PlacedGrid } from './page-layout.js'
import { sideBySide } from './stream/side-by-side.js'
import { streamTables } from './stream/stream-tables.js'
import { isTableRow } from './stream/table-regions.js'
import { joinParagraphs, type ProseLine, textBody } from './text/join-paragraphs.js'
import type { TextLine } from './text/text-lines.js'

/** Fewer lines with gaps than this are headings, signatures and the like, no table. */
const FEWEST_ROWS = 3

/** Whether lines outside the ruled tables look like rows of tables without ruling lines. */
export const mayHaveBorderlessTables = (pages: readonly PageLayout[]): boolean =>
  pages.reduce((count, page) => count + page.lines.filter(isTableRow).length, 0) >= FEWEST_ROWS

/**
 * Tables and paragraphs from the first page to the last; a paragraph goes on over a page end unless a table is between.
 * With `borderless`, lines whose words stand in columns are tables too.
 */
export function pageBlocks(printed: readonly PageLayout[], { borderless = false } = {}): Block[] {
  const pages = borderless ? printed.flatMap(sideBySide) : printed
  const prose = pages.flatMap((page) => page.lines.map((line): ProseLine => ({ line, page: page.number })))
  const body = textBody(prose)
  const tables = borderless ? streamTables(pages, body.right - body.left) : new Map<TextLine, readonly Block[]>()
  const blocks: Block[] = []
  let pending: ProseLine[] = []
  const flush = () => {
    blocks.push(...joinParagraphs(pending, body))
    pending = []
  }
  for (const page of pages) {
    for (const item of inPageOrder(page)) {
      const table = 'grid' in item ? [{ kind: 'grid', grid: item.grid } as const] : tables.get(item.line)
      if (table) {
        flush()
        blocks.push(...table)
      } else if (!('grid' in item)) pending.push(item)
    }
  }
  flush()
  const moved = new Map(pages.flatMap(({ number, inDocument }) => (inDocument ? [[number, inDocument] as const] : [])))
  return moved.size > 0 ? blocks.map((block) => placedInDocument(block, moved)) : blocks
}

/** The block with its places on rotated and scaled pages where they lie in the document. */
function placedInDocument(block: Block, moved: ReadonlyMap<number, (box: Box) => Box>): Block {
  const placesOf = (at: readonly Locator[]) =>
    at.map((place) => {
      const inDocument = 'page' in place ? moved.get(place.page) : undefined
      if (!inDocument || !('page' in place)) return place
      const [left, top, right, bottom] = place.box
      return pagePlace(place.page, inDocument({ left, top, right, bottom }))
    })
  if (block.kind === 'paragraph') return { ...block, at: placesOf(block.at) }
  const cells = block.grid.cells.map((cell) => ({ ...cell, at: placesOf(cell.at) }))
  return { ...block, grid: { ...block.grid, cells } }
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
