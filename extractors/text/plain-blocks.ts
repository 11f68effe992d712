import type { Block } from '../../src/model/extraction.js'
import type { Limits } from '../../src/model/limits.js'
import { continuesParagraph, joinLines, LONGEST_LINE } from './join-lines.js'
import { lineLength, type PlainLine } from './read-line.js'
import { raggedBlocks, rowsTable } from './shapes/rows-table.js'

/** A line of two long pieces with a narrow gap is running text, not a row: share of a full line, blanks of the gap. */
const PROSE_SHARE = 0.75
const NARROW_GAP = 5

/** A page number with its dashes, alone on its line. */
const PAGE_NUMBER = /^[-\u2010-\u2015\u2212\uff0d]+ ?\d{1,4} ?[-\u2010-\u2015\u2212\uff0d]+$/

/**
 * The blocks of lines that no shape of tables takes. Lines with tabs or wide gaps are rows of tables; their columns only count
 * the pieces of a line unless tabs part all of them alike, so each run of lines with equally many pieces is a grid of its own. Other lines make paragraphs; `full`
 * is the length of a full line.
 */
export function plainBlocks(lines: readonly PlainLine[], full: number, limits: Limits): Block[] {
  const blocks: Block[] = []
  let rows: PlainLine[] = []
  let prose: PlainLine[] = []
  let apart = false
  const endTable = () => {
    const cells = rows.map(cellsOf)
    blocks.push(...(areColumns(rows) ? rowsTable(cells, limits).blocks : raggedBlocks(cells)))
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

/** Fewer lines with equally many tabs are chance. */
const FEWEST_ROWS = 3

/** Whether tabs part all lines into equally many fields: then each is a column. */
const areColumns = (rows: readonly PlainLine[]): boolean =>
  rows.length >= FEWEST_ROWS && rows.every(({ tabbed, pieces }) => tabbed && pieces.length === rows[0]!.pieces.length)

const isRow = (line: PlainLine, full: number): boolean => {
  if (line.tabbed) return line.pieces.length > 1
  if (line.pieces.length < 2) return false
  const [first, second] = line.pieces
  if (line.pieces.length > 2 || second!.from - first!.to > NARROW_GAP) return true
  return lineLength(line) < PROSE_SHARE * Math.min(full, LONGEST_LINE)
}

const isPageNumber = ({ pieces }: PlainLine): boolean => pieces.length === 1 && PAGE_NUMBER.test(pieces[0]!.text)

const cellsOf = ({ number, pieces }: PlainLine) =>
  pieces.map(({ text, from, to }) => ({ text, at: [{ line: number, from, to }] }))
