import { columnsOf, WIDTH_MODELS } from '../columns-of.js'
import { betweenWords, joinCells, type LineCell, lineCell } from '../line-cell.js'
import type { SourceLine } from '../source-line.js'
import { rowsTable } from './rows-table.js'
import type { TableShape } from './table-shape.js'

/** A line that underlines each column: the simple tables of reStructuredText and pandoc, of psql and of SQL*Plus. */
const UNDERLINE = /^\s*(?:={2,}|-{2,})(?: +(?:={2,}|-{2,}))+\s*$/

/** A line across all columns, above and below the multi-line tables of pandoc. */
const FULL_LINE = /^\s*-{10,}\s*$/

/** Between two such lines. */
const MOST_LINES = 2000

/**
 * A table whose columns are told by a line of dashes or equals signs under each: reStructuredText (simple), pandoc (simple and
 * multi-line). A line with an empty first column goes on with the row above where that is how it is written.
 */
export const simpleTable: TableShape = (lines, at, limits) => {
  const opening = FULL_LINE.test(lines[at]!.text)
  const underline = UNDERLINE.test(lines[at]!.text)
    ? at
    : lines.slice(at + 1, at + 12).findIndex(({ text }) => UNDERLINE.test(text)) + at + 1
  if (underline === at && lines[at]!.text.trim() === '') return undefined
  if (!UNDERLINE.test(lines[underline]?.text ?? '')) return undefined
  if (!opening && underline > at + 1) return undefined
  const spans = columnSpans(lines[underline]!.text)
  const rows: LineCell[][] = []
  let parts: LineCell[][] = []
  const endRow = () => {
    if (parts.length > 0)
      rows.push(
        spans.map((_, column) =>
          joinCells(
            parts.map((row) => row[column]!),
            betweenWords,
          ),
        ),
      )
    parts = []
  }
  const closes = (index: number): boolean => {
    const { text } = lines[index]!
    if (opening) return FULL_LINE.test(text) && index > underline
    return UNDERLINE.test(text) && index > underline && (lines[index + 1]?.text.trim() ?? '') === ''
  }
  let index = opening ? at + 1 : at
  for (; index < Math.min(lines.length, at + MOST_LINES); index++) {
    const line = lines[index]!
    if (closes(index)) break
    if (UNDERLINE.test(line.text) || FULL_LINE.test(line.text)) {
      endRow()
      continue
    }
    if (line.text.trim() === '') {
      endRow()
      if (!opening) break
      continue
    }
    const row = cellsOf(line, spans)
    if (!row) return undefined
    // with blank lines between the rows, lines that follow each other are one
    if (!opening) endRow()
    parts.push(row)
  }
  endRow()
  if (rows.length < 2 || spans.length < 2) return undefined
  const end = index < lines.length && closes(index) ? index + 1 : index
  return { lines: end - at, ...rowsTable(rows, limits) }
}

/** Where the columns begin and end, in columns of a screen. */
function columnSpans(underline: string): { from: number; to: number }[] {
  return [...underline.matchAll(/[=-]+/g)].map(({ index, 0: dashes }) => ({ from: index, to: index + dashes.length }))
}

/** The line cut where columns begin; undefined where words stand across the gap between two under each model of widths. */
function cellsOf(line: SourceLine, spans: readonly { from: number; to: number }[]): LineCell[] | undefined {
  for (const model of WIDTH_MODELS) {
    const columns = columnsOf(line.text, model)
    const unitAt = (column: number): number => {
      const unit = columns.findIndex((own) => own >= column)
      return unit < 0 ? line.text.length : unit
    }
    const isClear = spans.slice(1).every(({ from }, index) => {
      const gap = line.text.slice(unitAt(spans[index]!.to), unitAt(from))
      return gap.trim() === ''
    })
    if (isClear)
      return spans.map(({ from }, index) =>
        lineCell(
          line,
          index === 0 ? 0 : unitAt(from),
          spans[index + 1] ? unitAt(spans[index + 1]!.from) : line.text.length,
        ),
      )
  }
  return undefined
}
