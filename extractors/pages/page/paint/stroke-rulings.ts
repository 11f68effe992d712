import type { Ruling } from '../../../../src/model/box.js'
import { ROUNDING } from '../../measures/ruling-measures.js'
import type { Point, Subpath } from './subpath.js'

/** The axis-parallel segments of a stroked subpath. */
export function strokeRulings(subpath: Subpath): Ruling[] {
  const rulings: Ruling[] = []
  const points = subpath.closed ? [...subpath.points, subpath.points[0]!] : subpath.points
  for (let i = 1; i < points.length; i++) {
    const ruling = subpath.curves.has(i) ? undefined : segmentRuling(points[i - 1]!, points[i]!)
    if (ruling) rulings.push(ruling)
  }
  return rulings
}

function segmentRuling([x0, y0]: Point, [x1, y1]: Point): Ruling | undefined {
  const width = Math.abs(x1 - x0)
  const height = Math.abs(y1 - y0)
  if (height <= ROUNDING && width > height) {
    return { orientation: 'horizontal', position: (y0 + y1) / 2, start: Math.min(x0, x1), end: Math.max(x0, x1) }
  }
  if (width <= ROUNDING && height > width) {
    return { orientation: 'vertical', position: (x0 + x1) / 2, start: Math.min(y0, y1), end: Math.max(y0, y1) }
  }
  return undefined
}
