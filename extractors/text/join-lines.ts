import type { Paragraph } from '../../src/model/extraction.js'
import type { LinePlace } from '../../src/model/locator.js'
import { lineLength, type PlainLine } from './read-line.js'

/** Characters; a shorter line that ends without a full stop is a heading or a label, not half of a sentence. */
const LEAST_SENTENCE = 30

/** Share of the longest usual line from which on a line is full: the next one goes on with its sentence. */
const FULL_LINE = 0.8

/** Characters; lines of a page hold up to some fifty ideographs, much longer ones are whole paragraphs. */
export const LONGEST_LINE = 60

const ENDS_OPEN = /[\p{L}\p{N},，、]$/u
const GOES_ON = /^[\p{L}\p{Pi}\p{Pe}]/u

/** Length in characters that full lines of the text have, where it is set in lines; infinite where paragraphs are lines. */
export function fullLineLength(lines: readonly PlainLine[]): number {
  const lengths = lines.map(lineLength).filter((length) => length > 0)
  const longest = lengths.sort((a, b) => b - a)[Math.floor(lengths.length / 20)] ?? 0
  return longest > 0 && longest <= LONGEST_LINE ? longest * FULL_LINE : Number.POSITIVE_INFINITY
}

/** Whether `line` goes on with the paragraph that ends with `previous`; `apart` tells of an empty line between. */
export function continuesParagraph(previous: PlainLine, line: PlainLine, apart: boolean, full: number): boolean {
  const last = previous.pieces.at(-1)?.text ?? ''
  const first = line.pieces[0]?.text ?? ''
  if (line.indent > previous.indent && line.indent >= 2) return false
  if (!apart && lineLength(previous) >= full) return true
  return lineLength(previous) >= LEAST_SENTENCE && ENDS_OPEN.test(last) && GOES_ON.test(first)
}

const BOLD = /\*\*([^*]+)\*\*/g

/** Lines joined to one paragraph, blanks folded, Markdown's bold marks taken off. */
export function joinLines(lines: readonly PlainLine[]): Paragraph {
  const text = lines.map(({ pieces }) => pieces.map((piece) => piece.text).join(' ')).reduce(joined)
  return {
    kind: 'paragraph',
    text: text.replace(/\s+/g, ' ').replace(BOLD, '$1'),
    at: lines.map(placeOf),
    lines: lines.map((line) => ({ text: line.text, at: placeOf(line) })),
  }
}

const placeOf = ({ number, pieces }: PlainLine): LinePlace => ({
  line: number,
  from: pieces[0]!.from,
  to: pieces.at(-1)!.to,
})

/** A space only where both sides are set with spaces. */
const joined = (text: string, next: string): string =>
  /[\p{Script=Latin}\d]$/u.test(text) && /^[\p{Script=Latin}]/u.test(next) ? `${text} ${next}` : text + next
