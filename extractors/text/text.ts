import type { Block, Extractor } from '../../src/model/content.js'
import type { Grid } from '../../src/model/grid.js'
import { decodeText } from '../charset.js'
import { continues, fullLength, paragraphOf } from './paragraphs.js'
import { type Line, lineLength, readLine } from './read-line.js'

/** A line of two long pieces is running text with a gap in it, not a row: share of a full line. */
const PROSE_SHARE = 0.75

/**
 * Reads plain text. Lines with tabs or wide gaps are rows of tables; their columns only count the pieces of a line, so
 * each run of lines with equally many pieces is a grid of its own. Other lines make paragraphs.
 */
export const extractText: Extractor = async (source) => {
  const { text, findings } = decodeText(source.bytes)
  const lines = text.split(/\r\n|[\r\n\f]/).map((line, index) => readLine(line, index + 1))
  return [{ blocks: blocksOf(lines), findings, pages: null, title: null }]
}

function blocksOf(lines: readonly Line[]): Block[] {
  const full = fullLength(lines)
  const blocks: Block[] = []
  let rows: Line[] = []
  let prose: Line[] = []
  let apart = false
  const endTable = () => {
    if (rows.length > 0) blocks.push({ kind: 'grid', grid: gridOf(rows) })
    rows = []
  }
  const endParagraph = () => {
    if (prose.length > 0) blocks.push(paragraphOf(prose))
    prose = []
  }
  for (const line of lines) {
    if (line.pieces.length === 0) {
      apart = true
      continue
    }
    if (isRow(line, full)) {
      endParagraph()
      if (rows.length > 0 && rows[0]!.pieces.length !== line.pieces.length) endTable()
      rows.push(line)
    } else {
      endTable()
      if (prose.length > 0 && !continues(prose.at(-1)!, line, apart, full)) endParagraph()
      prose.push(line)
    }
    apart = false
  }
  endTable()
  endParagraph()
  return blocks
}

const isRow = (line: Line, full: number): boolean => {
  if (line.tabbed) return line.pieces.length > 1
  if (line.pieces.length < 2) return false
  return line.pieces.length > 2 || lineLength(line) < PROSE_SHARE * Math.min(full, 60)
}

function gridOf(rows: readonly Line[]): Grid {
  return {
    rows: rows.length,
    columns: rows[0]!.pieces.length,
    ragged: true,
    cells: rows.flatMap(({ number, pieces }, row) =>
      pieces.map(({ text, from, to }, column) => ({
        row,
        column,
        rowSpan: 1,
        columnSpan: 1,
        text,
        at: [{ line: number, from, to }],
      })),
    ),
  }
}
