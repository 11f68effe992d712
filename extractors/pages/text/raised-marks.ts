import { type Box, middleY, type Ruling } from '../../../src/model/box.js'
import { groupBy } from '../../../src/model/group-by.js'
import type { Glyph } from '../page/page-content.js'
import { isNumberCharacter } from './is-number-character.js'

/** A raised or lowered mark is at most this share of the text beside it in size; 50 to 80 % are usual. */
const SMALLER = 0.85

/** Ems of the text beside it by which its baseline is off at least, and at most: beyond that it is a line of its own. */
const LEAST_SHIFT = 0.1
const MOST_SHIFT = 0.85

/** Ems between a mark and the text beside it, and by which the two may lie over one another. */
const GAP = 0.35
const OVERLAP = 0.2

/** Height in points of the bands that glyphs are sorted into. */
const BAND = 24

/** What marks of notes are written with. */
const MARK = /^[\d*＊※†‡①-⑳a-z()（）[\]［］【】〔〕,，、]+$/u

/** Letters make units and formulas with what is raised beside them: m², CO₂. */
const LETTER = /\p{Script=Latin}$/u

/** The glyphs of marks that are raised above or lowered below the line of the larger text beside them. */
export function raisedMarks(glyphs: readonly Glyph[], rulings: readonly Ruling[]): ReadonlySet<Glyph> {
  const marks = new Set<Glyph>()
  const bandOf = ({ box }: Glyph): number => Math.floor(middleY(box) / BAND)
  const bands = groupBy(glyphs, bandOf)
  const near = (glyph: Glyph): readonly Glyph[] => {
    const band = bandOf(glyph)
    return [band - 1, band, band + 1].flatMap((each) => bands.get(each) ?? [])
  }
  // nearly all bands are of one size and have no marks
  const largest = new Map([...bands].map(([band, own]) => [band, largestSize(own)]))
  const small = glyphs.filter((glyph) => {
    const band = bandOf(glyph)
    const most = Math.max(largest.get(band - 1) ?? 0, largest.get(band)!, largest.get(band + 1) ?? 0)
    return !glyph.space && glyph.size <= SMALLER * most && MARK.test(glyph.text)
  })
  if (small.length === 0) return marks
  const upright = rulings.filter(({ orientation }) => orientation === 'vertical')
  const isParted = (a: Box, b: Box): boolean => {
    const [from, to] = a.left < b.left ? [a, b] : [b, a]
    return upright.some(({ position, start, end }) => {
      const between = position > from.left + 0.5 && position < to.right - 0.5
      return (
        between && start < Math.max(a.bottom, b.bottom) && end > Math.min(a.top, b.top) && position > from.right - 1
      )
    })
  }
  for (const glyph of small) {
    const beside = near(glyph).find((other) => isRaisedBeside(glyph, other))
    if (beside && !isParted(glyph.box, beside.box)) marks.add(glyph)
  }
  if (marks.size === 0) return marks
  // a mark of several characters: the others touch the first
  let found = true
  while (found) {
    found = false
    for (const glyph of small) {
      if (marks.has(glyph)) continue
      const first = near(glyph).find((other) => marks.has(other) && goesOnWith(glyph, other))
      if (!first || isParted(glyph.box, first.box)) continue
      marks.add(glyph)
      found = true
    }
  }
  return marks
}

/**
 * The marks among the glyphs of one cell that stand in a line of their own, because the cell had no room for them beside its
 * number: digits and signs smaller than that number. One number has one size.
 */
export function wrappedMarks(glyphs: readonly Glyph[]): readonly Glyph[] {
  const largest = largestSize(glyphs)
  if (glyphs.every(({ size }) => size > SMALLER * largest)) return []
  const shown = glyphs.filter(({ space }) => !space)
  const small = shown.filter(({ size }) => size <= SMALLER * largest)
  const isNumber = shown.every((glyph) => small.includes(glyph) || isNumberCharacter(glyph.text))
  return isNumber && small.every(({ text }) => MARK.test(text)) ? small : []
}

const largestSize = (glyphs: readonly Glyph[]): number => glyphs.reduce((most, { size }) => Math.max(most, size), 0)

function isRaisedBeside(glyph: Glyph, other: Glyph): boolean {
  if (other.space || glyph.size > SMALLER * other.size || LETTER.test(other.text)) return false
  const shift = Math.abs(other.baseline - glyph.baseline)
  if (shift < LEAST_SHIFT * other.size || shift > MOST_SHIFT * other.size) return false
  return isBeside(glyph.box, other.box, other.size)
}

const goesOnWith = (glyph: Glyph, mark: Glyph): boolean =>
  Math.abs(mark.baseline - glyph.baseline) < LEAST_SHIFT * mark.size &&
  Math.abs(mark.size - glyph.size) < LEAST_SHIFT * mark.size &&
  isBeside(glyph.box, mark.box, mark.size)

function isBeside(a: Box, b: Box, em: number): boolean {
  const gap = Math.max(a.left - b.right, b.left - a.right)
  return gap <= GAP * em && gap >= -OVERLAP * em
}
