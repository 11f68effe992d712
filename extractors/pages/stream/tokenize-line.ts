import { type Box, boundingBox } from '../../../src/model/geometry.js'
import type { Glyph } from '../page/page-content.js'
import { isWide, type TextLine } from '../text/text-lines.js'

/**
 * A run of glyphs of one line that no gap parts. `figure`: nothing but digits and the signs of numbers, or a number and its
 * unit; `words`: at least two letters; `mark`: anything else, a lone sign or ideograph. `attached` is a figure that follows words without a gap.
 */
export interface LineToken extends TextLine {
  readonly kind: 'figure' | 'words' | 'mark'
  readonly attached: boolean
}

/** In ems: the digits of one number stand this close; between two cells there is more, however narrow they are. */
const TIGHT = 0.12

/** In ems: the words of one cell stand closer, also where lines are justified. */
const WORDS_GAP = 1

const FIGURE = /^[\d\uff10-\uff19.,%+/\u00b1\u2010-\u2015\u2212\uff0b\uff0d\uff0f\uff0c\uff0e-]$/
const DIGIT = /[\d\uff10-\uff19]/

/** A number with one or two letters behind it. */
const WITH_UNIT = /^[+\uff0b\u2212\uff0d-]?[\d\uff10-\uff19.,\uff0c]*[\d\uff10-\uff19]\p{L}{1,2}$/u

/** Whether a glyph is a digit or a sign of numbers. */
export const isFigure = (glyph: Glyph): boolean => FIGURE.test(glyph.text)

/** The tokens of a line from left to right; wide blanks part words, narrow ones figures from what is beside them. */
export function tokenizeLine(line: TextLine): LineToken[] {
  const glyphs = line.glyphs.filter((glyph) => !glyph.space)
  const tokens: LineToken[] = []
  let start = 0
  for (let end = 1; end <= glyphs.length; end++) {
    const [previous, next] = [glyphs[end - 1]!, glyphs[end]]
    if (next) {
      const limit = isFigure(previous) || isFigure(next) ? TIGHT : WORDS_GAP
      if (next.box.left - previous.box.right <= limit * line.size) continue
    }
    addRun(tokens, glyphs, start, end, line)
    start = end
  }
  return tokens
}

/** Adds glyphs `start` to `end` (exclusive); a number at the end of words is a token of its own. */
function addRun(tokens: LineToken[], glyphs: readonly Glyph[], start: number, end: number, line: TextLine): void {
  let number = end
  while (number > start && isFigure(glyphs[number - 1]!)) number--
  while (number < end && !DIGIT.test(glyphs[number]!.text)) number++
  const attached = number > start && number < end && !isFigure(glyphs[number - 1]!)
  if (!attached) tokens.push(token(glyphs.slice(start, end), line, false))
  else tokens.push(token(glyphs.slice(start, number), line, false), token(glyphs.slice(number, end), line, true))
}

function token(glyphs: readonly Glyph[], line: TextLine, attached: boolean): LineToken {
  const figure = glyphs.every(isFigure) || WITH_UNIT.test(glyphs.map(({ text }) => text).join(''))
  const letters = figure ? 0 : glyphs.filter(({ text }) => isWide(text[0]) || /\p{L}/u.test(text)).length
  return { ...linePart(glyphs, line), kind: figure ? 'figure' : letters > 1 ? 'words' : 'mark', attached }
}

/** A part of a line with its box. */
export function linePart(glyphs: readonly Glyph[], line: TextLine): TextLine {
  return { glyphs, box: boundingBox(glyphs.map((glyph): Box => glyph.box)), size: line.size }
}

/** The tokens that may stand in columns of figures: those that print numbers, behind the first words of the line. */
export function figureTokens(tokens: readonly LineToken[]): LineToken[] {
  const label = tokens.findIndex(({ kind }) => kind === 'words')
  return tokens.filter(({ kind }, index) => kind === 'figure' && index > label)
}

/** The glyphs parted where the gap between two is more than `gap` ems; blanks left out. */
export function splitAtGaps(glyphs: readonly Glyph[], line: TextLine, gap: number): TextLine[] {
  const runs: Glyph[][] = []
  let right = Number.NEGATIVE_INFINITY
  for (const glyph of glyphs) {
    if (glyph.space) continue
    if (glyph.box.left - right <= gap * line.size) runs.at(-1)!.push(glyph)
    else runs.push([glyph])
    right = glyph.box.right
  }
  return runs.map((run) => linePart(run, line))
}
