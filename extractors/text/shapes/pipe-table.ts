import type { SourceLine } from '../source-line.js'
import { rowsTable } from './rows-table.js'
import { splitRows } from './split-rows.js'
import type { TableShape } from './table-shape.js'

const PIPE = /[|｜│┃]/
/** A line of wiki markup whose cells of a header begin with a caret. */
const CARET_LINE = /^\s*\^.*[\^|]\s*$/
const PIPE_OR_CARET = /[|^]/

/** A line that parts the header from the rows: `|---|:-:|`, `|---+---|`, `---+---`. */
const RULED = /^[\s|:+=-]*$/
const RULE_CELL = /^\s*:?[-=]{2,}:?\s*$/

const startsTable = (text: string): boolean => /^\s*[|｜│┃]/.test(text) || CARET_LINE.test(text)
const hasPipe = (text: string): boolean => PIPE.test(text)

/** Whether a line only parts rows; `nth` counts the rows before it. */
export function isRule(text: string, nth: number): boolean {
  if (!RULED.test(text) || !text.includes('-')) return false
  const parts = text.split(/[|+]/).filter((part) => part.trim() !== '')
  return parts.every((part) => RULE_CELL.test(part) || (nth === 1 && /^\s*:?-:?\s*$/.test(part)))
}

/** Without a pipe at the start, a line is a row only among others of the kind. */
const FEWEST_ROWS = 2

/**
 * Rows of cells parted by pipes, with or without one at their ends: Markdown, Org, DokuWiki, psql. A second line under a header
 * begins a table of its own.
 */
export const pipeTable: TableShape = (lines, at, limits) => {
  if (!hasPipe(lines[at]!.text) && !CARET_LINE.test(lines[at]!.text)) return undefined
  const rows: SourceLine[] = []
  let ruled = false
  let end = at
  for (; end < lines.length; end++) {
    const line = lines[end]!
    const { text } = line
    if (
      text.trim() === '' ||
      !(hasPipe(text) || CARET_LINE.test(text) || (rows.length > 0 && isRule(text, rows.length)))
    )
      break
    if (isRule(text, rows.length)) {
      ruled = true
      continue
    }
    // the header of the next table, which stands right below this one
    if (
      ruled &&
      rows.length > 0 &&
      end + 1 < lines.length &&
      isRule(lines[end + 1]!.text, 0) &&
      !isOneTable(lines, end)
    )
      break
    rows.push(line)
  }
  if (rows.length === 0) return undefined
  if (!startsTable(rows[0]!.text) && rows.length < FEWEST_ROWS) return undefined
  const separator = rows.some(({ text }) => CARET_LINE.test(text)) ? PIPE_OR_CARET : PIPE
  const cells = splitRows(rows, separator)
  if (cells.every((row) => row.length < 2) && !startsTable(rows[0]!.text)) return undefined
  return { lines: end - at, ...rowsTable(cells, limits) }
}

/** Whether rules stand between all rows, as Org and others may write them: then they part no tables. */
const isOneTable = (lines: readonly SourceLine[], at: number): boolean =>
  isRule(lines[at - 1]?.text ?? '', 1) && (lines[at - 1]?.text ?? '').includes('+')
