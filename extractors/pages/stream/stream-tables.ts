import { middleX } from '../../../src/model/box.js'
import type { Block, GridBlock } from '../../../src/model/extraction.js'
import { COLUMN_GAP, WORD_GAP } from '../measures/text-measures.js'
import { pagePlace } from '../page/page-place.js'
import type { PageLayout } from '../page-layout.js'
import { glyphRuns } from '../text/glyph-runs.js'
import { isNumberCharacter } from '../text/is-number-character.js'
import { linePart, splitAtGaps } from '../text/split-at-gaps.js'
import { lineText, type TextLine } from '../text/text-lines.js'
import { type Edge, usualEdge } from './aligned-edge.js'
import { alignedGrids } from './aligned-grids.js'
import { figureColumns } from './figure-columns.js'
import { layOutRows, type SectionLayout } from './lay-out-rows.js'
import type { HeaderLine } from './leaf-headers.js'
import { type TableLine, type TableRegion, tableRegions } from './table-regions.js'
import { type TableSection, tableSections } from './table-sections.js'

/** The tables without ruling lines of a document: for each of their lines the blocks that begin with it, none for the others. */
export type StreamTables = ReadonlyMap<TextLine, readonly Block[]>

/**
 * Tables without ruling lines, by alignment: figures stand in columns that hold over all rows, on the next page too, and
 * words beside them in the stub. Rows whose columns are not certain come as lines of pieces, whose columns only count.
 */
export function streamTables(pages: readonly PageLayout[], width: number): StreamTables {
  const regions = pages.flatMap((page) => tableRegions(page, width))
  const tables = new Map<TextLine, readonly Block[]>()
  const sections = new Map(regions.map((region) => [region, tableSections(region)]))
  const chains = chainsOf(regions, sections)
  const edges = new Set(chains.flatMap((chain) => usualEdge(rowsOf(chain)) ?? []))
  const usual = edges.size === 1 ? [...edges][0] : undefined
  for (const chain of chains) {
    const placed = layoutsOf(chain, usual)
    const blocks = placed ? alignedGrids(placed).map((grid): GridBlock => ({ kind: 'grid', grid })) : undefined
    chain.forEach((section, index) => {
      const lines = [...section.header, ...section.rows].map(({ line }) => line)
      for (const line of lines) tables.set(line, [])
      tables.set(lines[0]!, blocks ? [blocks[index]!] : raggedGrids(section))
    })
  }
  return tables
}

/** Sections that go on over page ends: the last of a page and the first of the next, where that has no header. */
function chainsOf(
  regions: readonly TableRegion[],
  sections: ReadonlyMap<TableRegion, readonly TableSection[]>,
): TableSection[][] {
  const chains: TableSection[][] = []
  regions.forEach((region, index) => {
    const before = regions[index - 1]
    for (const [nth, section] of sections.get(region)!.entries()) {
      const goesOn = nth === 0 && region.first && before?.last && before.page + 1 === region.page && !hasHeader(section)
      if (goesOn && chains.at(-1)!.at(-1)!.rows.length > 0) chains.at(-1)!.push(section)
      else chains.push([section])
    }
  })
  return chains
}

const hasHeader = ({ header, edge }: TableSection): boolean =>
  header.some(({ tokens }) => tokens.some(({ box }) => box.left >= edge))

const rowsOf = (chain: readonly TableSection[]) => chain.flatMap(({ rows }) => rows.map(({ figures }) => figures))

function layoutsOf(chain: readonly TableSection[], usual: Edge | undefined): SectionLayout[] | undefined {
  const edge = Math.min(...chain.map((section) => section.edge))
  const stub = Math.max(...chain.flatMap((section) => section.rows.flatMap((row) => stubEnd(row, edge))))
  const headerAt = (gap: number) =>
    chain[0]!.header.map(({ line }): HeaderLine => {
      const pieces = splitAtGaps(line.glyphs, line, gap)
      return { pieces: pieces.filter(({ box }) => middleX(box) > stub), alone: pieces.length === 1 }
    })
  const columns = figureColumns(rowsOf(chain), headerAt, usual)
  if (!columns) return undefined
  const layouts = chain.map((section) => layOutRows(section, columns))
  return layouts.every((layout) => layout !== undefined) ? layouts : undefined
}

/** Where the words left of the figures end. */
const stubEnd = ({ tokens }: TableLine, edge: number): number[] =>
  tokens.flatMap(({ box }) => (box.right <= edge ? [box.right] : []))

/** Runs of lines with equally many pieces; a blank cell leaves no trace, so nothing is placed by position. */
function raggedGrids({ page, header, rows }: TableSection): GridBlock[] {
  const runs: TextLine[][][] = []
  for (const { line } of [...header, ...rows]) {
    const pieces = raggedPieces(line)
    const run = runs.at(-1)
    if (run && run[0]!.length === pieces.length) run.push(pieces)
    else runs.push([pieces])
  }
  return runs.map((lines) => ({
    kind: 'grid',
    grid: {
      rows: lines.length,
      columns: lines[0]!.length,
      ragged: true,
      cells: lines.flatMap((pieces, row) =>
        pieces.map((piece, column) => ({
          row,
          column,
          rowSpan: 1,
          columnSpan: 1,
          text: lineText(piece),
          at: [pagePlace(page, piece.box)],
        })),
      ),
    },
  }))
}

/** The pieces of a line between wide gaps, from left to right. */
export function raggedPieces(line: TextLine): TextLine[] {
  const runs = glyphRuns(line.glyphs, (previous, next, distance) => {
    const inNumber = isNumberCharacter(previous.text) && isNumberCharacter(next.text)
    return distance > (inNumber ? WORD_GAP : COLUMN_GAP) * line.size
  })
  return runs.map((run) => linePart(run, line))
}
