import { type LineCell, lineCell } from '../line-cell.js'
import type { SourceLine } from '../source-line.js'

/** Where the separators of a line begin, those behind a backslash left out. */
export function separatorsOf(text: string, separator: RegExp): number[] {
  const found: number[] = []
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (separator.test(text[at]!)) found.push(at)
  }
  return found
}

/**
 * The cells of lines between separators. What stands before the first separator, or behind the last, is a cell unless it is empty
 * in every line.
 */
export function splitRows(lines: readonly SourceLine[], separator: RegExp): LineCell[][] {
  const rows = lines.map((line) => {
    const ends = [-1, ...separatorsOf(line.text, separator), line.text.length]
    return ends.slice(1).map((end, index) => unescaped(lineCell(line, ends[index]! + 1, end)))
  })
  const from = rows.every((row) => row[0]!.text === '') ? 1 : 0
  const to = rows.every((row) => row.at(-1)!.text === '') ? -1 : undefined
  return rows.map((row) => row.slice(from, to))
}

const unescaped = (cell: LineCell): LineCell =>
  cell.text.includes('\\') ? { ...cell, text: cell.text.replace(/\\([|\\*_])/g, '$1') } : cell
