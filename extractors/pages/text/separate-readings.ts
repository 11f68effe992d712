import { boxWidth, overlap } from '../../../src/model/box.js'
import { groupBy } from '../../../src/model/group-by.js'
import { UNKNOWN_CHARACTER } from '../page/glyph-text.js'
import type { Glyph } from '../page/page-content.js'
import { isDigit, isNumberCharacter } from './is-number-character.js'
import { repeats } from './text-lines.js'

/** Share of the narrower of two digits that lies under the other: digits of one number do not touch. */
const OVERPRINT = 0.4

/** Ems between the baselines of digits of one line. */
const SAME_BASELINE = 0.3

/**
 * The glyphs of one cell as the readings that they may be of: numbers in different colours are different numbers. Where digits
 * lie over one another nobody can tell them: they become UNKNOWN_CHARACTER.
 */
export function separateReadings(glyphs: readonly Glyph[]): readonly (readonly Glyph[])[] {
  if (glyphs.every(({ colour }) => colour === undefined)) return [withoutOverprint(glyphs)]
  const shown = glyphs.filter(({ space }) => !space)
  const byColour = [...groupBy(shown, ({ colour }) => colour).values()]
  const areNumbers = byColour.length > 1 && shown.every(({ text }) => isNumberCharacter(text))
  return (areNumbers ? byColour : [glyphs]).map(withoutOverprint)
}

function withoutOverprint(glyphs: readonly Glyph[]): readonly Glyph[] {
  const digits = glyphs.filter(({ text }) => isDigit(text))
  if (digits.length < 2) return glyphs
  const unknown = new Set<Glyph>()
  const ordered = [...digits].sort((a, b) => a.box.left - b.box.left)
  ordered.forEach((glyph, index) => {
    const over = ordered.slice(index + 1, index + 3).find((next) => liesOver(glyph, next))
    if (!over) return
    unknown.add(glyph)
    unknown.add(over)
  })
  return unknown.size === 0
    ? glyphs
    : glyphs.map((glyph) => (unknown.has(glyph) ? { ...glyph, text: UNKNOWN_CHARACTER } : glyph))
}

function liesOver(glyph: Glyph, next: Glyph): boolean {
  const [a, b] = [glyph.box, next.box]
  if (Math.abs(glyph.baseline - next.baseline) > SAME_BASELINE * glyph.size || repeats(next, glyph)) return false
  const narrower = Math.min(boxWidth(a), boxWidth(b))
  return overlap(a.left, a.right, b.left, b.right) > OVERPRINT * narrower
}
