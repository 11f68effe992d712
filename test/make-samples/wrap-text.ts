/** Width of a text in the font and size in use, in points. */
export type Measure = (text: string) => number

/** Characters that do not begin a line. */
const NO_START = /^[，。、；：）”》？！%]/

/** Lines of at most `width` points; Chinese text may break after any character, a number only where it fills a line. */
export function wrapText(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.match(/[\w.@-]+|./gsu) ?? []) {
    for (const piece of measure(word) > width ? word : [word]) {
      if (line !== '' && measure(line + piece) > width && !NO_START.test(piece)) {
        lines.push(line)
        line = ''
      }
      line += piece
    }
  }
  return line === '' ? lines : [...lines, line]
}
