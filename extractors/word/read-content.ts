import type { Block, Extraction } from '../../src/model/extraction.js'
import type { ExtractionFinding } from '../../src/model/findings/finding.js'
import type { Limits } from '../../src/model/limits.js'
import type { Locator } from '../../src/model/locator.js'
import { type LeftOut, leftOutFindings } from '../left-out.js'
import { tableReading } from '../table/table-reading.js'
import { tidyLine } from '../tidy-line.js'
import { cellContent } from './cell-content.js'
import { type PreparedBlock, type PreparedCell, type PreparedTable, prepared } from './prepared-table.js'
import { proseLines } from './shown-line.js'
import type { Piece, WordBlock, WordParagraph } from './word-block.js'

const leftOutOf = (pieces: readonly Piece[], at: readonly Locator[]): LeftOut[] =>
  pieces.filter(({ leftOut }) => leftOut !== null).map(({ leftOut, text }) => ({ reason: leftOut!, text, at }))

/** The paragraphs of a cell, those of tables within that only arrange them included. */
const paragraphsOf = (content: readonly PreparedBlock[]): WordParagraph[] =>
  content.flatMap((block) => {
    if (block.kind === 'paragraph') return [block]
    return block.isGrid ? [] : block.placed.flatMap(({ item }) => paragraphsOf(item?.content ?? []))
  })

/** The tables of cells within a cell, the outermost. */
const gridsOf = (content: readonly PreparedBlock[]): PreparedTable[] =>
  content.flatMap((block) => {
    if (block.kind === 'paragraph') return []
    return block.isGrid ? [block] : block.placed.flatMap(({ item }) => gridsOf(item?.content ?? []))
  })

/** The tables within a cell that only arrange what is in them. */
const arrangingIn = (content: readonly PreparedBlock[]): PreparedTable[] =>
  content.flatMap((block) => {
    if (block.kind === 'paragraph' || block.isGrid) return []
    return [block, ...block.placed.flatMap(({ item }) => arrangingIn(item?.content ?? []))]
  })

/**
 * The paragraphs and tables of a word processor's document, in its order. Each line of a paragraph is one of its own; tables
 * that only arrange things are read as what is in them, those within the cells of a table follow it. Findings:
 * `hidden-text-left-out` and `struck-text-left-out` for each table and for the running text, and those of `tableReading`.
 */
export function readContent(content: readonly WordBlock[], limits: Limits): Pick<Extraction, 'blocks' | 'findings'> {
  const blocks: Block[] = []
  const findings: ExtractionFinding[] = []
  const proseLeftOut: LeftOut[] = []

  const addParagraph = ({ pieces, at }: WordParagraph): void => {
    for (const line of proseLines(pieces)) {
      const text = tidyLine(line)
      if (text !== '') blocks.push({ kind: 'paragraph', text, at })
    }
    proseLeftOut.push(...leftOutOf(pieces, at))
  }
  const addGrid = ({ placed, leftOut, findings: stated }: PreparedTable): void => {
    const paragraphs = (cell: PreparedCell) => paragraphsOf(cell.content).map(({ pieces }) => pieces)
    const cells = placed.map((place) => ({
      ...place,
      item: place.item ? { ...cellContent(paragraphs(place.item)), at: [place.item.at] } : { text: '', at: null },
    }))
    const reading = tableReading(cells, [], limits)
    if (reading.grid) blocks.push({ kind: 'grid', grid: reading.grid })
    const structural = placed.flatMap(({ item }) => arrangingIn(item?.content ?? []).flatMap((table) => table.leftOut))
    const ofCells = placed.flatMap(({ item }) => (item ? leftOutOf(paragraphs(item).flat(), [item.at]) : []))
    if (reading.grid) findings.push(...stated)
    findings.push(...reading.findings, ...leftOutFindings([...leftOut, ...structural, ...ofCells]))
    for (const { item } of placed) for (const grid of gridsOf(item?.content ?? [])) addGrid(grid)
  }
  const addAll = (some: readonly PreparedBlock[]): void => {
    for (const block of some) {
      if (block.kind === 'paragraph') addParagraph(block)
      else if (block.isGrid) addGrid(block)
      else {
        proseLeftOut.push(...block.leftOut)
        for (const { item } of block.placed) addAll(item?.content ?? [])
      }
    }
  }
  addAll(prepared(content))
  return { blocks, findings: [...findings, ...leftOutFindings(proseLeftOut)] }
}
