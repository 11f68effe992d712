import { type Box, boxArea } from '../../../../src/model/box.js'
import { PAPER } from '../../../colour.js'
import { ROUNDING } from '../../measures/ruling-measures.js'
import type { PaintedArea } from '../paint/display-list.js'

/** Pairs of areas that one page is worth, some ten milliseconds. */
const MOST_TESTS = 1_000_000

/**
 * The white areas that stand on a dark one, which shows around them: cells of a table whose borders are what the cells
 * leave of the dark area.
 */
export function whiteCells(areas: readonly PaintedArea[]): readonly PaintedArea[] {
  const white = areas.filter(({ paint, opaque }) => paint === PAPER && opaque)
  const dark = areas.filter(({ paint }) => paint !== PAPER)
  if (dark.length === 0) return []
  const most = Math.ceil(MOST_TESTS / (white.length + 1))
  const tested = dark.sort((a, b) => boxArea(b.box) - boxArea(a.box)).slice(0, most)
  return white.filter(({ box, paintOrder }) =>
    tested.some((area) => area.paintOrder < paintOrder && surrounds(area.box, box)),
  )
}

const surrounds = (outer: Box, inner: Box): boolean =>
  inner.left >= outer.left - ROUNDING &&
  inner.top >= outer.top - ROUNDING &&
  inner.right <= outer.right + ROUNDING &&
  inner.bottom <= outer.bottom + ROUNDING &&
  boxArea(inner) < boxArea(outer)
