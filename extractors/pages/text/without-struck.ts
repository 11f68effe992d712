import { middleX, type Ruling } from '../../../src/model/box.js'
import { lowerBound } from '../../../src/model/lower-bound.js'
import { UNKNOWN_CHARACTER } from '../page/glyph-text.js'
import type { Glyph } from '../page/page-content.js'
import { glyphRuns } from './glyph-runs.js'
import { isNumberCharacter } from './is-number-character.js'
import { textLines } from './text-lines.js'

/** A line strikes text out between these heights above the baseline, in ems; an underline is below, an overline above. */
const LOWEST = 0.1
const HIGHEST = 0.6

/** Ems by which a line may stick out of the text that it strikes out; a ruling line of a table goes on further. */
const OVERHANG = 0.5

/** Points from the end of a line to a vertical one that it meets: then it is a border. */
const MEETS = 0.7

/** Ems between the parts of a text that are struck out or not each as a whole. */
const GAP = 0.35

/** The text of a page without what is struck out, the lines that do so, and the pieces that they strike out. */
export interface UnstruckText {
  readonly glyphs: readonly Glyph[]
  readonly rulings: readonly Ruling[]
  readonly struck: readonly (readonly Glyph[])[]
}

/**
 * Takes out the text that has a line through its middle, and the line. Where only the middle of a number is struck out, or
 * digits on both sides of it, nobody can tell what the number is: these characters become UNKNOWN_CHARACTER.
 */
export function withoutStruck(glyphs: readonly Glyph[], rulings: readonly Ruling[]): UnstruckText {
  const { struck, strikes } = strikesOf(glyphs, rulings)
  if (struck.size === 0) return { glyphs, rulings, struck: [] }
  const unknown = new Map<Glyph, Glyph>()
  const pieces: Glyph[][] = []
  for (const line of textLines(glyphs)) {
    for (const run of glyphRuns(line.glyphs, (_, __, distance) => distance > GAP * line.size)) {
      const own = run.filter((glyph) => struck.has(glyph))
      if (own.length === 0) continue
      if (isWithinNumber(run, struck))
        for (const glyph of own) unknown.set(glyph, { ...glyph, text: UNKNOWN_CHARACTER })
      else pieces.push(own)
    }
  }
  const kept = glyphs.flatMap((glyph) => unknown.get(glyph) ?? (struck.has(glyph) ? [] : [glyph]))
  return { glyphs: kept, rulings: rulings.filter((ruling) => !strikes.has(ruling)), struck: pieces }
}

/** Whether what is struck out of a run has characters of a number that are not struck out on both of its sides. */
function isWithinNumber(run: readonly Glyph[], struck: ReadonlySet<Glyph>): boolean {
  const first = run.findIndex((glyph) => struck.has(glyph))
  const last = run.findLastIndex((glyph) => struck.has(glyph))
  const isOpen = (glyph: Glyph) => !struck.has(glyph) && isNumberCharacter(glyph.text)
  const within = run.slice(first, last).some(isOpen)
  return within || (run.slice(0, first).some(isOpen) && run.slice(last + 1).some(isOpen))
}

function strikesOf(glyphs: readonly Glyph[], rulings: readonly Ruling[]) {
  const struck = new Set<Glyph>()
  const strikes = new Set<Ruling>()
  const sorted = [...glyphs].sort((a, b) => a.baseline - b.baseline)
  const most = sorted.reduce((size, glyph) => Math.max(size, glyph.size), 0)
  const upright = rulings.filter(({ orientation }) => orientation === 'vertical')
  for (const ruling of rulings) {
    if (ruling.orientation !== 'horizontal') continue
    const under = glyphsUnder(ruling, sorted, most)
    if (!under.some(({ space }) => !space) || !fits(ruling, under)) continue
    if (upright.some((line) => meets(ruling, line))) continue
    strikes.add(ruling)
    for (const glyph of under) struck.add(glyph)
  }
  return { struck, strikes }
}

/** The glyphs through whose middle a horizontal line runs; `sorted` by their baselines. */
function glyphsUnder({ position, start, end }: Ruling, sorted: readonly Glyph[], most: number): Glyph[] {
  const under: Glyph[] = []
  for (let i = lowerBound(sorted, position, ({ baseline }) => baseline); i < sorted.length; i++) {
    const glyph = sorted[i]!
    if (glyph.baseline - position > HIGHEST * most) break
    const above = glyph.baseline - position
    const x = middleX(glyph.box)
    if (above >= LOWEST * glyph.size && above <= HIGHEST * glyph.size && x > start && x < end) under.push(glyph)
  }
  return under
}

function fits({ start, end }: Ruling, under: readonly Glyph[]): boolean {
  const overhang = OVERHANG * Math.max(...under.map(({ size }) => size))
  const left = Math.min(...under.map(({ box }) => box.left))
  const right = Math.max(...under.map(({ box }) => box.right))
  return start >= left - overhang && end <= right + overhang
}

const meets = ({ position, start, end }: Ruling, upright: Ruling): boolean =>
  (Math.abs(upright.position - start) <= MEETS || Math.abs(upright.position - end) <= MEETS) &&
  upright.start <= position + MEETS &&
  upright.end >= position - MEETS
