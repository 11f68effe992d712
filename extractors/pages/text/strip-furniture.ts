import { MARGIN, REPEATED_SHARE, SAME_HEIGHT } from '../measures/page-measures.js'
import { SAME_LINE } from '../measures/text-measures.js'
import type { PageLayout } from '../page-layout.js'
import { lineText, type TextLine } from './text-lines.js'

/** Longest page number line with its ornaments, in characters: `— 12 —`, `Page 12 of 100`. */
const LONGEST_PAGE_NUMBER = 16

/**
 * The pages without their furniture: lines in the margins that repeat on other pages (digits aside) at the same height,
 * and page numbers. Told by place and repetition, not by words.
 */
export function stripFurniture(pages: readonly PageLayout[]): PageLayout[] {
  const candidates = pages.map((page) => marginLines(page))
  return pages.map((page, index) => {
    const dropped = new Set<TextLine>()
    for (const line of candidates[index]!) {
      const others = candidates.filter((lines, other) => other !== index && lines.some((twin) => repeats(line, twin)))
      const repeated = others.length >= Math.max(1, Math.floor((pages.length - 1) * REPEATED_SHARE))
      if (repeated || isPageNumber(line, page)) dropped.add(line)
    }
    return { ...page, lines: page.lines.filter((line) => !dropped.has(line)) }
  })
}

const marginLines = (page: PageLayout): TextLine[] =>
  page.lines.filter((line) => line.box.bottom < page.height * MARGIN || line.box.top > page.height * (1 - MARGIN))

const withoutDigits = (line: TextLine): string => lineText(line).replace(/[\d\s]+/g, '#')

function repeats(line: TextLine, other: TextLine): boolean {
  return Math.abs(line.box.top - other.box.top) <= SAME_HEIGHT && withoutDigits(line) === withoutDigits(other)
}

/** A short line with a number and hardly a letter, alone in the margin beyond all other text. */
function isPageNumber(line: TextLine, page: PageLayout): boolean {
  const text = lineText(line).replace(/\s/g, '')
  if (text.length > LONGEST_PAGE_NUMBER || !/\d/.test(text)) return false
  if (!/^[^\p{L}]*\d+[^\p{L}]*$/u.test(text) && !/^\D{0,6}\d+[^\d.,]{1,4}\d+\D{0,3}$/.test(text)) return false
  const alone = SAME_LINE * line.size
  const below = line.box.top > page.height / 2
  return page.lines.every(
    (other) =>
      other === line ||
      (below
        ? other.box.bottom <= line.box.top - alone || other.box.top > line.box.bottom
        : other.box.top >= line.box.bottom + alone || other.box.bottom < line.box.top),
  )
}
