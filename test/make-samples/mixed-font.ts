import type { PdfFont } from './pdf-font.js'

/** Characters that match `pattern` in the first font, the others in the second. */
export function mixedFont(pattern: RegExp, first: PdfFont, second: PdfFont): PdfFont {
  const parts = new RegExp(`(?:${pattern.source})+`, 'gu')
  return {
    runsOf: (text) => {
      const found = [...text.matchAll(parts)]
      return [...found, undefined].flatMap((match, nth) => {
        const before = found[nth - 1]
        const gap = text.slice(before ? before.index + before[0].length : 0, match?.index)
        return [...(gap ? second.runsOf(gap) : []), ...(match ? first.runsOf(match[0]) : [])]
      })
    },
    write: (file) => `${first.write(file)} ${second.write(file)}`,
  }
}
