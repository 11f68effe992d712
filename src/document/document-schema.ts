import * as z from 'zod'
import { inLanguage } from '../model/findings/finding.js'
import { FindingSchema } from '../model/findings/finding-schema.js'
import type { Cell } from '../model/grid.js'
import { Locator } from '../model/locator.js'
import type { Language } from '../model/words.js'
import type { Document } from './document.js'
import { documentNumbers } from './document-numbers.js'
import { documentTitle } from './document-title.js'
import { outline } from './outline.js'

const index = z.int().nonnegative()
const at = z.array(Locator)

const DocumentBlock = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paragraph'), text: z.string(), at }),
  z.strictObject({ kind: z.literal('grid'), grid: index.describe('Index into `grids`') }),
])

const DocumentCell = z.strictObject({
  row: index.describe('Zero-based'),
  column: index.describe('Zero-based'),
  rowSpan: z.int().positive(),
  columnSpan: z.int().positive(),
  text: z.string(),
  at,
})

const DocumentHeading = z.strictObject({
  level: z.int().positive().describe('From 1, the outermost'),
  ordinal: z.string().nullable().describe('As printed: 一、, 第二部分, 3.1'),
  text: z.string().describe('As printed, the ordinal left out'),
  block: index.describe('Index into `blocks`'),
  at,
})

const LocatedNumber = z.strictObject({
  value: z.number().nullable().describe('Multiplied out; null for a range and for 数十'),
  unit: z.string().nullable().describe('As printed beside the number; null where none is'),
  approx: z.enum(['exact', 'about', 'nearly', 'over', 'atLeast', 'atMost', 'range', 'vague']),
  min: z.number().optional(),
  max: z.number().optional(),
  raw: z.string().describe('As printed, its unit included'),
  block: index.describe('Index into `blocks`'),
  cell: z.strictObject({ row: index, column: index }).optional().describe('Its cell, where it is in a table'),
  at,
})

/** A document as it is written to JSON: what a file says, without any form. */
export const DocumentSchema = z.strictObject({
  schema: z.literal('nianbao/document/1'),
  source: z.strictObject({
    path: z.string(),
    sha256: z.string(),
    bytes: index,
    format: z.string(),
    pages: z.int().positive().nullable(),
  }),
  made: z.strictObject({ program: z.string(), engine: z.string().nullable() }),
  title: z.string().nullable().describe('As printed, else as the metadata of the file state it'),
  outline: z.array(DocumentHeading).describe('The headings in reading order'),
  blocks: z.array(DocumentBlock).describe('Paragraphs and tables in reading order'),
  grids: z.array(z.strictObject({ rows: index, columns: index, cells: z.array(DocumentCell) })),
  numbers: z.array(LocatedNumber).describe('The numbers of the text and of the cells, in reading order'),
  findings: z.array(FindingSchema).describe('What could not be read with certainty'),
})
export type DocumentSchema = z.infer<typeof DocumentSchema>

/** A document as JSON, made by version `program`; its findings are worded in `language`. */
export function documentJson(document: Document, program: string, language: Language = 'zh'): DocumentSchema {
  const { source, blocks } = document
  let grids = 0
  return DocumentSchema.parse({
    schema: 'nianbao/document/1',
    source: {
      path: source.path,
      sha256: source.sha256,
      bytes: source.size,
      format: source.format,
      pages: document.pages,
    },
    made: { program, engine: document.engine },
    title: documentTitle(document),
    outline: outline(blocks),
    blocks: blocks.map((block) =>
      block.kind === 'grid' ? { kind: 'grid', grid: grids++ } : { kind: 'paragraph', text: block.text, at: block.at },
    ),
    grids: blocks.flatMap((block) => {
      if (block.kind === 'paragraph') return []
      const { rows, columns, cells } = block.grid
      return [{ rows, columns, cells: cells.map(cellJson) }]
    }),
    numbers: documentNumbers(blocks),
    findings: document.findings.map((found) => inLanguage(found, language)),
  })
}

const cellJson = ({ row, column, rowSpan, columnSpan, text, at: places }: Cell) => ({
  row,
  column,
  rowSpan,
  columnSpan,
  text,
  at: places,
})
