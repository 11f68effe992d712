import { type Box, boundingBox } from '../../../src/model/box.js'
import type { Paragraph } from '../../../src/model/extraction.js'
import { median } from '../../../src/model/median.js'
import { APART } from '../measures/row-measures.js'
import { EDGE_SHARE, INDENT, LONG_LINE, SAME_SIZE, SHORT_LINE } from '../measures/text-measures.js'
import { pagePlace } from '../page/page-place.js'
import { lineText, type TextLine } from './text-lines.js'
import { isWide, WIDE_CHARACTERS } from './wide-characters.js'

/** A line of running text with the number of its page, from 1. */
export interface ProseLine {
  readonly line: TextLine
  readonly page: number
}

/** Where the body text of a document stands: its left and right edge and em, in points. */
export interface TextBody {
  readonly left: number
  readonly right: number
  readonly size: number
}

/** Body edges of a document: where most of its lines begin and end. */
export function textBody(lines: readonly ProseLine[]): TextBody {
  const size = median(
    lines.flatMap(({ line }) => line.glyphs.map((glyph) => glyph.size)),
    12,
  )
  const long = lines.filter(({ line }) => line.glyphs.length > LONG_LINE)
  const usual = long.length > 0 ? long : lines
  const lefts = usual.map(({ line }) => line.box.left).sort((a, b) => a - b)
  const rights = usual.map(({ line }) => line.box.right).sort((a, b) => b - a)
  const reached = Math.floor(usual.length * EDGE_SHARE)
  return { left: lefts[reached] ?? 0, right: rights[reached] ?? 0, size }
}

/** Lines joined to paragraphs over line and page ends. The lines follow each other with nothing between. */
export function joinParagraphs(lines: readonly ProseLine[], body: TextBody): Paragraph[] {
  const leading = usualLeading(lines)
  const groups: ProseLine[][] = []
  for (const current of lines) {
    const previous = groups.at(-1)?.at(-1)
    if (previous && !begins(current, previous, body, leading)) groups.at(-1)!.push(current)
    else groups.push([current])
  }
  return groups.map(paragraph)
}

function usualLeading(lines: readonly ProseLine[]): number {
  const gaps = lines.slice(1).flatMap((current, index) => {
    const previous = lines[index]!
    const gap = current.line.box.top - previous.line.box.top
    return current.page === previous.page && gap > 0 ? [gap] : []
  })
  return median(gaps, 0)
}

function begins(current: ProseLine, previous: ProseLine, body: TextBody, leading: number): boolean {
  const em = current.line.size
  if (current.line.box.left > body.left + INDENT * em) return true
  if (previous.line.box.right < body.right - SHORT_LINE * previous.line.size) return true
  if (Math.max(em, previous.line.size) > SAME_SIZE * Math.min(em, previous.line.size)) return true
  const gap = current.line.box.top - previous.line.box.top
  return current.page === previous.page && leading > 0 && gap > APART * leading
}

function paragraph(lines: readonly ProseLine[]): Paragraph {
  let text = ''
  for (const { line } of lines) {
    const next = lineText(line)
    const tight = text === '' || isWide(text.at(-1)) || isWide(next[0])
    text += tight ? next : ` ${next}`
  }
  const boxes = new Map<number, Box[]>()
  for (const { line, page } of lines) boxes.set(page, [...(boxes.get(page) ?? []), line.box])
  return {
    kind: 'paragraph',
    text: tightened(text),
    at: [...boxes].map(([page, all]) => pagePlace(page, boundingBox(all))),
    size: lines[0]!.line.size,
  }
}

const SPACE_AT_WIDE = new RegExp(`(?<=[${WIDE_CHARACTERS}]) +| +(?=[${WIDE_CHARACTERS}])`, 'gu')

/** East Asian running text carries no blanks: those next to its characters come from justified lines. */
const tightened = (text: string): string => text.replace(SPACE_AT_WIDE, '')
