import { type Box, boxHeight, boxWidth, pointBounds, type Ruling } from '../../../../src/model/box.js'
import { DASH_ASPECT, ROUNDING, THICKEST_LINE } from '../../measures/ruling-measures.js'
import type { Subpath } from './subpath.js'

/** The box of a filled subpath where it is an axis-parallel rectangle (or thin enough for its shape not to matter). */
export function filledBox(subpath: Subpath): Box | undefined {
  const box = pointBounds(subpath.points)
  if (![box.left, box.top, box.right, box.bottom].every(Number.isFinite)) return undefined
  if (isLine(box)) return box
  if (subpath.curves.size > 0) return undefined
  const onEdge = subpath.points.every(
    ([x, y]) =>
      (Math.abs(x - box.left) <= ROUNDING || Math.abs(x - box.right) <= ROUNDING) &&
      (Math.abs(y - box.top) <= ROUNDING || Math.abs(y - box.bottom) <= ROUNDING),
  )
  return onEdge ? box : undefined
}

const isLine = (box: Box): boolean => Math.min(boxWidth(box), boxHeight(box)) <= THICKEST_LINE

/** The lines that a filled box draws: one along it where it is thin, both where it is a dot, none where it is an area. */
export function fillRulings(box: Box): Ruling[] {
  if (!isLine(box)) return []
  const width = boxWidth(box)
  const height = boxHeight(box)
  const horizontal: Ruling = {
    orientation: 'horizontal',
    position: (box.top + box.bottom) / 2,
    start: box.left,
    end: box.right,
  }
  const vertical: Ruling = {
    orientation: 'vertical',
    position: (box.left + box.right) / 2,
    start: box.top,
    end: box.bottom,
  }
  const isDot = Math.max(width, height) <= Math.min(THICKEST_LINE, DASH_ASPECT * Math.min(width, height))
  if (isDot) return [horizontal, vertical]
  return [width >= height ? horizontal : vertical]
}

/** The four edges of a box. */
export const boxRulings = ({ left, top, right, bottom }: Box): Ruling[] => [
  { orientation: 'horizontal', position: top, start: left, end: right },
  { orientation: 'horizontal', position: bottom, start: left, end: right },
  { orientation: 'vertical', position: left, start: top, end: bottom },
  { orientation: 'vertical', position: right, start: top, end: bottom },
]
