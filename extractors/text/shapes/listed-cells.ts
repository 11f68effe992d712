import { type LineCell, lineCell } from '../line-cell.js'
import type { SourceLine } from '../source-line.js'
import { rowsTable } from './rows-table.js'
import type { TableShape } from './table-shape.js'

const isBlank = (line: SourceLine | undefined): boolean => line !== undefined && line.text.trim() === ''
const isTab = (line: SourceLine | undefined): boolean => line !== undefined && line.text === '\t'

/** Whether a tab on a line of its own, between empty lines, stands there: what some browsers copy between two cells. */
const isSeparator = (lines: readonly SourceLine[], at: number): boolean =>
  isBlank(lines[at]) && !isTab(lines[at]) && isTab(lines[at + 1]) && isBlank(lines[at + 2]) && !isTab(lines[at + 2])

/** Fewer such separators are chance. */
const FEWEST = 3

/**
 * A table as browsers copy it: each cell a paragraph, between two cells of a row an empty line, a tab and an empty line, and the
 * rows on lines that follow each other.
 */
export const listedCells: TableShape = (lines, at, limits) => {
  if (!isSeparator(lines, at + 1)) return undefined
  const rows: LineCell[][] = []
  let separators = 0
  let index = at
  while (index < lines.length && !(isBlank(lines[index]) && !isSeparator(lines, index + 1))) {
    const row: LineCell[] = []
    for (;;) {
      const line = lines[index]!
      row.push(lineCell(line, 0, line.text.length))
      index++
      if (!isSeparator(lines, index) || index + 3 >= lines.length) break
      separators++
      index += 3
    }
    rows.push(row)
  }
  return separators >= FEWEST ? { lines: index - at, ...rowsTable(rows, limits) } : undefined
}
