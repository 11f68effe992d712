import type { Block, Extractor } from '../../src/model/extraction.js'
import type { Grid } from '../../src/model/grid.js'
import { LimitReached } from '../../src/model/limit-reached.js'
import { type LimitName, limitsOf } from '../../src/model/limits.js'
import { decodeText } from '../decode-text.js'
import { continuesParagraph, fullLineLength, joinLines, LONGEST_LINE } from './join-lines.js'
import { lineLength, type PlainLine, readLine } from './read-line.js'

/** A line of two long pieces with a narrow gap is running text, not a row: share of a full line, blanks of the gap. */
const PROSE_SHARE = 0.75
const NARROW_GAP = 5

/** A page number with its dashes, alone on its line. */
const PAGE_NUMBER = /^[-\u2010-\u2015\u2212\uff0d]+ ?\d{1,4} ?[-\u2010-\u2015\u2212\uff0d]+$/

/**
 * Reads plain text. Lines with tabs or wide gaps are rows of tables; their columns only count the pieces of a line, so
 * each run of lines with equally many pieces is a grid of its own. Other lines make paragraphs. Throws `ExtractionError`
 * (`limit-reached`).
 */
export const extractText: Extractor = async (source, options) => {
  const limits = limitsOf(options)
  const enforceLimit = (name: LimitName, count: number): void => {
    if (count > limits[name]) throw new LimitReached(name, limits, 'split it')
  }
  const { text, findings } = decodeText(source.bytes)
  enforceLimit('text-characters', text.length)
  const written = text.split(/\r\n|[\r\n\f]/)
  enforceLimit('text-lines', written.length)
  const lines = written.map((line, index) => readLine(line, index + 1))
  options.heartbeat?.(null)
  return [{ blocks: blocksOf(lines), findings, pages: null, title: null }]
}

function blocksOf(lines: readonly PlainLine[]): Block[] {
  const full = fullLineLength(lines)
  const blocks: Block[] = []
  let rows: PlainLine[] = []
  let prose: PlainLine[] = []
  let apart = false
  const endTable = () => {
    if (rows.length > 0) blocks.push({ kind: 'grid', grid: gridOf(rows) })
    rows = []
  }
  const endParagraph = () => {
    if (prose.length > 0) blocks.push(joinLines(prose))
    prose = []
  }
  for (const line of lines) {
    if (line.pieces.length === 0 || isPageNumber(line)) {
      apart = true
      continue
    }
    if (isRow(line, full)) {
      endParagraph()
      if (rows.length > 0 && rows[0]!.pieces.length !== line.pieces.length) endTable()
      rows.push(line)
    } else {
      endTable()
      if (prose.length > 0 && !continuesParagraph(prose.at(-1)!, line, apart, full)) endParagraph()
      prose.push(line)
    }
    apart = false
  }
  endTable()
  endParagraph()
  return blocks
}

const isRow = (line: PlainLine, full: number): boolean => {
  if (line.tabbed) return line.pieces.length > 1
  if (line.pieces.length < 2) return false
  const [first, second] = line.pieces
  if (line.pieces.length > 2 || second!.from - first!.to > NARROW_GAP) return true
  return lineLength(line) < PROSE_SHARE * Math.min(full, LONGEST_LINE)
}

const isPageNumber = ({ pieces }: PlainLine): boolean => pieces.length === 1 && PAGE_NUMBER.test(pieces[0]!.text)

function gridOf(rows: readonly PlainLine[]): Grid {
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
