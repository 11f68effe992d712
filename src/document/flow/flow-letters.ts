import { fold } from '../../../normalizers/text/fold.js'
import type { Paragraph, TextPart } from '../../model/extraction.js'
import { memoize } from '../../model/memoize.js'

/** A character of a flow of text that shows something: as it is compared, and where it stands. */
export interface FlowLetter {
  readonly letter: string
  /** Number of the paragraph, of its line, and of the UTF-16 unit in that line. */
  readonly paragraph: number
  readonly line: number
  readonly unit: number
  /** White space or the end of a line stands before it. */
  readonly apart: boolean
}

const foldLetter = memoize((character: string): string => {
  const folded = fold.wording(character)
  return folded === '它' ? '他' : folded.length === 1 ? folded : character
}, 20_000)

/** The lines of a paragraph as they are written; itself where the source has no lines. */
export const linesOf = (paragraph: Paragraph): readonly TextPart[] =>
  paragraph.lines ?? [{ text: paragraph.text, at: paragraph.at[0]! }]

/** The characters of paragraphs that follow each other, white space left out. */
export function flowLetters(paragraphs: readonly Paragraph[]): FlowLetter[] {
  const letters: FlowLetter[] = []
  paragraphs.forEach((own, paragraph) => {
    linesOf(own).forEach(({ text }, line) => {
      let apart = true
      for (let unit = 0; unit < text.length; unit++) {
        if (/\s/.test(text[unit]!)) {
          apart = true
          continue
        }
        letters.push({ letter: foldLetter(text[unit]!), paragraph, line, unit, apart })
        apart = false
      }
    })
  })
  return letters
}

/** The pieces of lines from letter `from` to letter `to` (exclusive), one for each line. */
export function partsBetween(
  paragraphs: readonly Paragraph[],
  letters: readonly FlowLetter[],
  from: number,
  to: number,
): TextPart[] {
  const parts: TextPart[] = []
  for (let start = from; start < to; ) {
    const { paragraph, line, unit } = letters[start]!
    let end = start
    while (end + 1 < to && letters[end + 1]!.paragraph === paragraph && letters[end + 1]!.line === line) end++
    const source = linesOf(paragraphs[paragraph]!)[line]!
    const stop = letters[end]!.unit + 1
    const { at } = source
    parts.push({
      text: source.text.slice(unit, stop),
      at: 'line' in at ? { ...at, from: at.from + unit, to: at.from + stop } : at,
    })
    start = end + 1
  }
  return parts
}
