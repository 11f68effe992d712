import type { ExtractionFinding } from '../../src/model/findings/finding.js'
import type { Locator } from '../../src/model/locator.js'
import type { LeftOut } from '../left-out.js'
import { type CellSize, isProse, isShort, onlyArranges } from '../table/only-arranges.js'
import type { PlacedCell } from '../table/placed-cell.js'
import { countCharacters } from '../tidy-line.js'
import { placeCells } from './place-cells.js'
import { linesOf } from './shown-line.js'
import type { Piece, WordBlock, WordCell, WordParagraph, WordTable } from './word-block.js'

export type PreparedBlock = WordParagraph | PreparedTable

export interface PreparedCell {
  readonly at: Locator
  readonly content: readonly PreparedBlock[]
}

/** A table with its cells in their places, those of its tables within likewise. */
export interface PreparedTable {
  readonly kind: 'table'
  /** Whether it is a table of cells; else it only arranges what is in it. */
  readonly isGrid: boolean
  readonly placed: readonly PlacedCell<PreparedCell | null>[]
  /** The text of rows and cells that are left out, and of cells that others took in. */
  readonly leftOut: readonly LeftOut[]
  /** Characters of all its text. */
  readonly characters: number
  readonly findings: readonly ExtractionFinding[]
}

const isText = (block: { readonly kind: string }): block is WordParagraph => block.kind === 'paragraph'

/** The pieces of text in some blocks, those in tables included. */
const piecesIn = (blocks: readonly WordBlock[]): Piece[] =>
  blocks.flatMap((block) =>
    isText(block) ? block.pieces : block.rows.flatMap(({ cells }) => cells.flatMap(({ content }) => piecesIn(content))),
  )

const textIn = ({ content }: WordCell): string =>
  piecesIn(content)
    .map(({ text }) => text)
    .join('')

const seenCharacters = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { text, leftOut }) => sum + (leftOut === null ? countCharacters(text) : 0), 0)

function sizeOf({ content }: PreparedCell): CellSize {
  const lines = content.flatMap((block) => (isText(block) ? linesOf(block.pieces) : [])).map(seenCharacters)
  const filled = lines.filter((characters) => characters > 0)
  return { characters: filled.reduce((sum, characters) => sum + characters, 0), lines: filled.length, hasLink: false }
}

/** Some blocks with their tables prepared. */
export const prepared = (blocks: readonly WordBlock[]): PreparedBlock[] =>
  blocks.map((block) => (isText(block) ? block : prepareTable(block)))

function prepareTable({ rows, findings }: WordTable): PreparedTable {
  const shown = rows.flatMap((row) => {
    const cells = row.cells.filter(({ leftOut }) => leftOut === null)
    return cells.length > 0 || row.cells.length === 0 ? [{ ...row, cells }] : []
  })
  const gone = rows.flatMap(({ cells }) => cells).filter(({ leftOut }) => leftOut !== null)
  const { placed, merged } = placeCells(shown, (cell) => textIn(cell).trim() === '')
  const cells = placed.map((place) => ({
    ...place,
    item: place.item && { at: place.item.at, content: prepared(place.item.content) },
  }))
  const own = cells.flatMap(({ item }) => item ?? [])
  const sizes = own.map(sizeOf)
  const within = own
    .flatMap(({ content }) => content)
    .reduce((sum, block) => sum + (isText(block) ? 0 : block.characters), 0)
  const inRow = new Map<number, number>()
  for (const { row } of cells) inRow.set(row, (inRow.get(row) ?? 0) + 1)
  const sum = (of: readonly CellSize[]): number => of.reduce((total, { characters }) => total + characters, 0)
  const characters = sum(sizes) + within
  const size = {
    mostInRow: Math.max(0, ...inRow.values()),
    short: sizes.filter(isShort).length,
    characters,
    foreign: sum(sizes.filter(isProse)) + within,
  }
  const leftOut = [
    ...gone.map((cell) => ({ reason: cell.leftOut ?? 'not-displayed', text: textIn(cell), at: [cell.at] })),
    ...merged.map((cell) => ({ reason: 'not-displayed' as const, text: textIn(cell), at: [cell.at] })),
  ]
  return { kind: 'table', isGrid: !onlyArranges(size), placed: cells, leftOut, characters, findings }
}
