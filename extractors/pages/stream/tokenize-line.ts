import { CELL_GAP, COLUMN_GAP } from '../measures/text-measures.js'
import type { Glyph } from '../page/page-content.js'
import { glyphRuns } from '../text/glyph-runs.js'
import { isDigit, isNumberCharacter, isNumberWithUnit } from '../text/is-number-character.js'
import { linePart } from '../text/split-at-gaps.js'
import type { TextLine } from '../text/text-lines.js'
import { isWide } from '../text/wide-characters.js'

/**
 * A run of glyphs of one line without a gap in it. `figure`: only digits and signs of numbers, or a number and its unit;
 * `words`: at least two letters; `mark`: anything else, a lone sign or ideograph. `attached` is a figure that follows words
 * without a gap.
 */
export interface LineToken extends TextLine {
  readonly kind: 'figure' | 'words' | 'mark'
  readonly attached: boolean
}

/** The tokens of a line from left to right. Wide gaps divide words; narrow ones divide a figure from what is beside it. */
export function tokenizeLine(line: TextLine): LineToken[] {
  const runs = glyphRuns(line.glyphs, (previous, next, distance) => {
    const limit = isNumberCharacter(previous.text) || isNumberCharacter(next.text) ? CELL_GAP : COLUMN_GAP
    return distance > limit * line.size
  })
  return runs.flatMap((run) => tokensOf(run, line))
}

/** The tokens of a run: a number at the end of words is a token of its own. */
function tokensOf(run: readonly Glyph[], line: TextLine): LineToken[] {
  const number = run.findLastIndex(({ text }) => !isNumberCharacter(text)) + 1
  const follows = number > 0 && number < run.length && isDigit(run[number]!.text)
  if (!follows) return [tokenOf(run, line, false)]
  return [tokenOf(run.slice(0, number), line, false), tokenOf(run.slice(number), line, true)]
}

function tokenOf(glyphs: readonly Glyph[], line: TextLine, attached: boolean): LineToken {
  const isFigure =
    glyphs.every(({ text }) => isNumberCharacter(text)) || isNumberWithUnit(glyphs.map(({ text }) => text).join(''))
  const letters = isFigure ? 0 : glyphs.filter(({ text }) => isWide(text[0]) || /\p{L}/u.test(text)).length
  return { ...linePart(glyphs, line), kind: isFigure ? 'figure' : letters > 1 ? 'words' : 'mark', attached }
}

/** The tokens that may be in columns of figures: the numbers behind the first words of the line. */
export function figureTokens(tokens: readonly LineToken[]): LineToken[] {
  const label = tokens.findIndex(({ kind }) => kind === 'words')
  return tokens.filter(({ kind }, index) => kind === 'figure' && index > label)
}
