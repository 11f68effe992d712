import type { LineCell } from '../line-cell.js'
import type { SourceLine } from '../source-line.js'

/** A record: its fields, the lines it takes, and whether some field is quoted. */
export interface SeparatedRecord {
  readonly fields: readonly LineCell[]
  readonly lines: number
  readonly quoted: boolean
}

/** Lines that a field in quotation marks may go on over. */
const MOST_LINES = 12

/** The record that begins in line `at`; undefined for an empty line, and where a quotation does not end. */
export function separatedRecord(
  lines: readonly SourceLine[],
  at: number,
  separator: string,
): SeparatedRecord | undefined {
  if (lines[at]!.text.trim() === '') return undefined
  const fields: LineCell[] = []
  let quoted = false
  let parts: { text: string; at: LineCell['at'] }[] = []
  let index = at
  let position = 0
  for (;;) {
    const line = lines[index]!
    const { text } = line
    let start = position
    while (start < text.length && text[start] === ' ') start++
    if (text[start] === '"') {
      quoted = true
      let from = start + 1
      let here = index
      for (let to = from; ; to++) {
        const own = lines[here]!
        if (to >= own.text.length) {
          parts.push(piece(own, from, own.text.length))
          here++
          if (here >= lines.length || here - at >= MOST_LINES) return undefined
          from = 0
          to = -1
          continue
        }
        if (own.text[to] !== '"') continue
        if (own.text[to + 1] === '"') {
          to++
          continue
        }
        parts.push(piece(own, from, to))
        index = here
        position = to + 1
        break
      }
      const rest = lines[index]!.text
      while (rest[position] === ' ') position++
      if (position < rest.length && rest[position] !== separator) return undefined
    } else {
      const next = text.indexOf(separator, start)
      position = next < 0 ? text.length : next
      parts.push(piece(line, start, position))
    }
    fields.push(fieldOf(parts))
    parts = []
    if (position >= lines[index]!.text.length) break
    position++
  }
  return { fields, lines: index - at + 1, quoted }
}

function piece({ number, text, offset }: SourceLine, from: number, to: number): { text: string; at: LineCell['at'] } {
  const part = text.slice(from, to)
  const start = from + part.length - part.trimStart().length
  const shown = part.trim()
  return {
    text: shown.replaceAll('""', '"'),
    at: [{ line: number, from: offset + start, to: offset + start + shown.length }],
  }
}

const fieldOf = (parts: readonly { text: string; at: LineCell['at'] }[]): LineCell => {
  const filled = parts.filter(({ text }) => text !== '')
  return {
    text: filled.map(({ text }) => text).join('\n'),
    at: filled.length === 0 ? parts.slice(0, 1).flatMap(({ at }) => at) : filled.flatMap(({ at }) => at),
  }
}
