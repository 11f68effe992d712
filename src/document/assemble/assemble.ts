import type { FormBook } from '../../forms/form-book.js'
import { vocabularyOf } from '../../forms/vocabulary.js'
import type { Block, Paragraph } from '../../model/extraction.js'
import type { Grid } from '../../model/grid.js'
import { pageOf } from '../../model/locator.js'
import { joinContinuations } from './join-continuations.js'
import { joinSideways } from './join-sideways.js'

/**
 * The blocks of a document with the pieces of its tables put together, for every format: grids that a page end parted
 * become one, and lines of a broken text that are halves of labels go back to the rows around them.
 */
export const assemble = (blocks: readonly Block[], book: FormBook): Block[] =>
  sideways(continued(sideways(blocks), book))

/** The blocks with grids that a page end parted between two columns put side by side. */
function sideways(blocks: readonly Block[]): Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const previous = joined.at(-1)
    const grid = block.kind === 'grid' && previous?.kind === 'grid' && joinSideways(previous.grid, block.grid)
    if (grid) joined[joined.length - 1] = { kind: 'grid', grid }
    else joined.push(block)
  }
  return joined
}

function continued(blocks: readonly Block[], book: FormBook): Block[] {
  const assembled: Block[] = []
  const loose = looseRows(blocks, book)
  blocks.forEach((block, index) => {
    const previous = assembled.at(-1)
    if (block.kind === 'grid') {
      const joined = previous?.kind === 'grid' ? joinOverPage(previous.grid, block.grid, book) : undefined
      if (joined) assembled[assembled.length - 1] = { kind: 'grid', grid: joined }
      else assembled.push(block)
    } else assembled.push(loose.has(index) ? looseRow(block.text, block.at) : block)
  })
  return assembled
}

/** Indexes of the paragraphs that print words of a table beside one without ruling lines, with nothing else between. */
function looseRows(blocks: readonly Block[], book: FormBook): ReadonlySet<number> {
  const { isFragment } = vocabularyOf(book)
  const loose = new Set<number>()
  const follow = (from: number, step: number) => {
    for (let index = from + step; blocks[index]?.kind === 'paragraph'; index += step) {
      const { text } = blocks[index] as Paragraph
      if (!isFragment(text)) return
      loose.add(index)
    }
  }
  blocks.forEach((block, index) => {
    if (block.kind !== 'grid' || !isBorderless(block.grid)) return
    follow(index, -1)
    follow(index, 1)
  })
  return loose
}

const isBorderless = (grid: Grid): boolean => grid.ragged === true || grid.aligned === true

/** A line of words alone as a row of its own. */
const looseRow = (text: string, at: Grid['cells'][number]['at']): Block => ({
  kind: 'grid',
  grid: {
    rows: 1,
    columns: 1,
    ragged: true,
    cells: [{ row: 0, column: 0, rowSpan: 1, columnSpan: 1, text, at }],
  },
})

function joinOverPage(above: Grid, below: Grid, book: FormBook): Grid | undefined {
  const last = Math.max(...pagesOf(above))
  const next = Math.min(...pagesOf(below))
  return last < next && Number.isFinite(last) ? joinContinuations(above, below, book) : undefined
}

const pagesOf = (grid: Grid): number[] =>
  grid.cells.flatMap((cell) => cell.at.map((place) => pageOf(place) ?? Number.NaN)).filter(Number.isFinite)
