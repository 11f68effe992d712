/** Width of a text in the font and size in use, in points. */
export type Measure = (text: string) => number

/** Characters that do not begin a line. */
const NO_START = /^[，。、；：）”》？！%]/

/**
 * Lines of at most `width` points; Chinese text may break after any character, a number only where it fills a line.
 * Punctuation that does not fit hangs at the end of its line or takes the character before it to the next one.
 */
export function wrapText(text: string, width: number, measure: Measure, hanging = true): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.match(/[\w.@-]+|./gsu) ?? []) {
    for (const piece of measure(word) > width ? word : [word]) {
      const fits = line === '' || measure(line + piece) <= width
      const closing = NO_START.test(piece)
      if (!fits && (!closing || !hanging)) {
        const kept = closing ? [...line].slice(0, -1).join('') : line
        lines.push(kept)
        line = line.slice(kept.length)
      }
      line += piece
    }
  }
  return line === '' ? lines : [...lines, line]
}
