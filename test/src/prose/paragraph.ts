import type { Block, Paragraph } from '../../../src/model/extraction.js'
import type { Cell } from '../../../src/model/grid.js'
import type { LocatedText } from '../../../src/model/report-schema.js'

/** A paragraph that stands at the nth place of its document, counted from 1. */
export const paragraph = (text: string, place = 1): Paragraph => ({
  kind: 'paragraph',
  text,
  at: [{ paragraph: place }],
})

/** A grid of one row. */
export const grid = (...texts: readonly string[]): Block => ({
  kind: 'grid',
  grid: {
    rows: 1,
    columns: texts.length,
    cells: texts.map((text, column): Cell => ({ row: 0, column, rowSpan: 1, columnSpan: 1, text, at: [] })),
  },
})

/** Blocks from texts, numbered by their place; `table` marks a grid. */
export const blocksOf = (...texts: readonly string[]): Block[] =>
  texts.map((text, index) => (text === 'table' ? grid('规章', '0') : paragraph(text, index + 1)))

/** Texts as the prose hands them on, numbered by their place. */
export const located = (...texts: readonly string[]): LocatedText[] =>
  texts.map((text, index) => ({ text, at: [{ paragraph: index + 1 }] }))
