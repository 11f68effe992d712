import { type Box, boundingBox } from '../../../src/model/geometry.js'
import type { Glyph } from '../page/page-content.js'
import { isWide, type TextLine } from '../text/text-lines.js'

/**
 * A run of glyphs of one line that no gap parts. `figure`: nothing but digits and the signs of numbers, or a number and its
 * unit; `words`: at least two letters; `mark`: anything else, a lone sign or ideograph. `glued` is a figure that follows words without a gap.
 */
export interface Atom extends TextLine {
  readonly kind: 'figure' | 'words' | 'mark'
  readonly glued: boolean
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

/** The atoms of a line from left to right; wide blanks part words, narrow ones figures from what is beside them. */
export function atomsOf(line: TextLine): Atom[] {
  const glyphs = line.glyphs.filter((glyph) => !glyph.space)
  const atoms: Atom[] = []
  let start = 0
  for (let end = 1; end <= glyphs.length; end++) {
    const [previous, next] = [glyphs[end - 1]!, glyphs[end]]
    if (next) {
      const limit = isFigure(previous) || isFigure(next) ? TIGHT : WORDS_GAP
      if (next.box.left - previous.box.right <= limit * line.size) continue
    }
    addRun(atoms, glyphs, start, end, line)
    start = end
  }
  return atoms
}

/** Adds glyphs `start` to `end` (exclusive); a number at the end of words is an atom of its own. */
function addRun(atoms: Atom[], glyphs: readonly Glyph[], start: number, end: number, line: TextLine): void {
  let number = end
  while (number > start && isFigure(glyphs[number - 1]!)) number--
  while (number < end && !DIGIT.test(glyphs[number]!.text)) number++
  const glued = number > start && number < end && !isFigure(glyphs[number - 1]!)
  if (!glued) atoms.push(atom(glyphs.slice(start, end), line, false))
  else atoms.push(atom(glyphs.slice(start, number), line, false), atom(glyphs.slice(number, end), line, true))
}

function atom(glyphs: readonly Glyph[], line: TextLine, glued: boolean): Atom {
  const figure = glyphs.every(isFigure) || WITH_UNIT.test(glyphs.map(({ text }) => text).join(''))
  const letters = figure ? 0 : glyphs.filter(({ text }) => isWide(text[0]) || /\p{L}/u.test(text)).length
  return { ...pieceOf(glyphs, line), kind: figure ? 'figure' : letters > 1 ? 'words' : 'mark', glued }
}

/** A part of a line with its box. */
export function pieceOf(glyphs: readonly Glyph[], line: TextLine): TextLine {
  return { glyphs, box: boundingBox(glyphs.map((glyph): Box => glyph.box)), size: line.size }
}

/** The atoms that may stand in columns of figures: those that print numbers, behind the first words of the line. */
export function figuresOf(atoms: readonly Atom[]): Atom[] {
  const label = atoms.findIndex(({ kind }) => kind === 'words')
  return atoms.filter(({ kind }, index) => kind === 'figure' && index > label)
}

/** The glyphs parted where the gap between two is more than `gap` ems; blanks left out. */
export function partedAt(glyphs: readonly Glyph[], line: TextLine, gap: number): TextLine[] {
  const runs: Glyph[][] = []
  let right = Number.NEGATIVE_INFINITY
  for (const glyph of glyphs) {
    if (glyph.space) continue
    if (glyph.box.left - right <= gap * line.size) runs.at(-1)!.push(glyph)
    else runs.push([glyph])
    right = glyph.box.right
  }
  return runs.map((run) => pieceOf(run, line))
}
