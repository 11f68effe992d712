/** A line of a text without what was set before all of its lines; `offset` is how much that is, in UTF-16 units. */
export interface SourceLine {
  readonly number: number
  readonly text: string
  readonly offset: number
}

/** Marks of a quotation before a line: `> ` in mails and Markdown. */
const QUOTE = /^(?:[>＞] ?)+/

/** The number of a line before it, as listings have it. */
const NUMBERED = /^\s*(\d{1,6})(?:[:：|│]| {2}|\t)/

/** Share of the lines that begin with such a mark where it is none of the text. */
const MOST = 0.9

/** Fewer lines do not tell. */
const FEWEST = 5

/** The lines of a text, numbered from 1. Marks of quotation and numbers of lines that stand before nearly all of them are left out. */
export function sourceLines(written: readonly string[]): SourceLine[] {
  let lines = written.map((text, index): SourceLine => ({ number: index + 1, text, offset: 0 }))
  for (const strip of [withoutNumber, withoutQuote, withoutNumber]) {
    const stripped = lines.map(strip)
    const filled = lines.filter(({ text }) => text.trim() !== '')
    const marked = stripped.filter((line, index) => line !== lines[index] && lines[index]!.text.trim() !== '')
    if (filled.length >= FEWEST && marked.length >= MOST * filled.length && (strip === withoutQuote || counts(lines)))
      lines = stripped
  }
  return lines
}

const cut = (line: SourceLine, mark: RegExpExecArray | null): SourceLine =>
  mark ? { ...line, text: line.text.slice(mark[0].length), offset: line.offset + mark[0].length } : line

const withoutQuote = (line: SourceLine): SourceLine => cut(line, QUOTE.exec(line.text))
const withoutNumber = (line: SourceLine): SourceLine => cut(line, NUMBERED.exec(line.text))

/** Whether the numbers before the lines count them. */
function counts(lines: readonly SourceLine[]): boolean {
  const numbers = lines.flatMap(({ text }) => NUMBERED.exec(text)?.[1] ?? []).map(Number)
  const steps = numbers.slice(1).filter((number, index) => number - numbers[index]! === 1)
  return numbers.length > 1 && steps.length >= MOST * (numbers.length - 1)
}
