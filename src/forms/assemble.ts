import type { Block } from '../model/content.js'
import type { Grid } from '../model/grid.js'
import { pageOf } from '../model/locator.js'
import { joinPieces } from './join-pieces.js'
import { isFragment } from './vocabulary.js'

/**
 * The blocks of a document with the pieces of its tables put together, for every format: grids that a page end parted
 * become one, and lines of a broken text that are halves of labels go back to the rows around them.
 */
export function assemble(blocks: readonly Block[]): Block[] {
  const assembled: Block[] = []
  blocks.forEach((block, index) => {
    const previous = assembled.at(-1)
    if (block.kind === 'grid') {
      const joined = previous?.kind === 'grid' ? joinOverPage(previous.grid, block.grid) : undefined
      if (joined) assembled[assembled.length - 1] = { kind: 'grid', grid: joined }
      else assembled.push(block)
      return
    }
    const beside = [blocks[index - 1], blocks[index + 1]]
    const inTable = beside.some((other) => other?.kind === 'grid' && other.grid.ragged) || isLooseRow(previous)
    assembled.push(inTable && isFragment(block.text) ? looseRow(block.text, block.at) : block)
  })
  return assembled
}

const isLooseRow = (block: Block | undefined): boolean => block?.kind === 'grid' && block.grid.ragged === true

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

function joinOverPage(above: Grid, below: Grid): Grid | undefined {
  const last = Math.max(...pagesOf(above))
  const next = Math.min(...pagesOf(below))
  return last < next && Number.isFinite(last) ? joinPieces(above, below) : undefined
}

const pagesOf = (grid: Grid): number[] =>
  grid.cells.flatMap((cell) => cell.at.map((place) => pageOf(place) ?? Number.NaN)).filter(Number.isFinite)
