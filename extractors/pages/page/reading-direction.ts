import { boxHeight, boxWidth, middleX, middleY } from '../../../src/model/box.js'
import { CLEARLY_NARROW, LEAST_STEP, MOST_STEP, STRAIGHT_STEP } from '../measures/page-measures.js'
import type { Glyph } from './page-content.js'

/** Where the text of a page runs as it lies there. */
export type Direction = 'right' | 'left' | 'up' | 'down'

/** Fewer glyphs that lie on their sides tell nothing about a page. */
const FEWEST_LYING = 5

/**
 * Where most text of a page runs, by the steps from glyph to glyph in paint order. Text set downwards with
 * upright glyphs does not count as lying on its side: digits and Latin letters, higher than wide, tell.
 */
export function readingDirection(glyphs: readonly Glyph[]): Direction {
  const steps = { right: 0, left: 0, up: 0, down: 0 }
  let lying = 0
  let upright = 0
  let previous: Glyph | undefined
  for (const glyph of glyphs) {
    if (glyph.space) continue
    const [width, height] = [boxWidth(glyph.box), boxHeight(glyph.box)]
    if (width > CLEARLY_NARROW * height) lying++
    else if (height > CLEARLY_NARROW * width) upright++
    if (previous) {
      const direction = stepOf(previous, glyph)
      if (direction) steps[direction]++
    }
    previous = glyph
  }
  const all = steps.right + steps.left + steps.up + steps.down
  if (steps.left > all / 2) return 'left'
  if (lying < FEWEST_LYING || lying < upright) return 'right'
  if (steps.up > all / 2) return 'up'
  return steps.down > all / 2 ? 'down' : 'right'
}

/** The direction in which `glyph` follows `previous`, undefined where they do not stand side by side. */
export function stepOf(previous: Glyph, glyph: Glyph): Direction | undefined {
  const x = middleX(glyph.box) - middleX(previous.box)
  const y = middleY(glyph.box) - middleY(previous.box)
  const [across, down] = [Math.abs(x), Math.abs(y)]
  const step = Math.max(across, down)
  if (step < LEAST_STEP * glyph.size || step > MOST_STEP * glyph.size) return undefined
  if (Math.min(across, down) * STRAIGHT_STEP > step) return undefined
  if (across > down) return x > 0 ? 'right' : 'left'
  return y > 0 ? 'down' : 'up'
}
