import type { LinePlace } from '../../src/model/locator.js'
import type { SourceLine } from './source-line.js'

/** What a cell, or a part of it, shows on one line. */
export interface LineCell {
  readonly text: string
  readonly at: readonly LinePlace[]
}

/** The piece of a line from `from` to `to` (exclusive), blanks at its ends left out. */
export function lineCell({ number, text, offset }: SourceLine, from: number, to: number): LineCell {
  const part = text.slice(from, to)
  const start = from + part.length - part.trimStart().length
  const shown = part.trim()
  return { text: shown, at: [{ line: number, from: offset + start, to: offset + start + shown.length }] }
}

/** The pieces of a cell that stand on several lines as one; blanks only between words of letters. */
export function joinCells(parts: readonly LineCell[], between: (above: string, below: string) => string): LineCell {
  const filled = parts.filter(({ text }) => text !== '')
  if (filled.length === 0) return { text: '', at: parts.slice(0, 1).flatMap(({ at }) => at) }
  return {
    text: filled.map(({ text }) => text).reduce((above, below) => above + between(above, below) + below),
    at: filled.flatMap(({ at }) => at),
  }
}

/** What parts two lines of words in one cell: a blank where both are set with blanks. */
export const betweenWords = (above: string, below: string): string =>
  /[\p{Script=Latin}\d]$/u.test(above) && /^\p{Script=Latin}/u.test(below) ? ' ' : ''
