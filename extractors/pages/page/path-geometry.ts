import { type Box, boxHeight, boxWidth, type Ruling } from '../../../src/model/geometry.js'
import { type Matrix, mapPoint } from './matrix.js'

/** Points; a filled box no thicker than this is a drawn line, not an area. Borders above 2.25 pt are not in use in office forms. */
const THICKEST_LINE = 3

/**
 * A small filled box this many times as long as it is thick is a dash along its longer side; a rounder one is a dot. Dashes
 * are twice as long as thick or longer, less what writers take from them by rounding.
 */
const DASH_ASPECT = 1.9

/** Points; a segment that leaves its axis by no more than this is straight along it: rounding of writers, not a slope. */
const STRAIGHT = 0.5

type Point = readonly [number, number]

/** A subpath as corner points. `curves` are the indexes of the points to which it bends; straight curves are lines. */
export interface Subpath {
  readonly points: readonly Point[]
  readonly closed: boolean
  readonly curves: ReadonlySet<number>
}

/**
 * Reads a packed path (0 x y move, 1 x y line, 2 and six numbers cubic, 3 and four numbers quadratic, 4 close), which is
 * how pdf.js hands it over, and maps it to the page.
 */
export function subpathsOf(packed: ArrayLike<number>, matrix: Matrix): Subpath[] {
  const subpaths: Subpath[] = []
  let points: Point[] = []
  let curves = new Set<number>()
  const end = (closed: boolean) => {
    if (points.length > 1) subpaths.push({ points, closed, curves })
    points = []
    curves = new Set()
  }
  for (let i = 0; i < packed.length; ) {
    const operator = packed[i++]
    if (operator === 4) {
      const start = points[0]
      end(true)
      if (start) points = [start]
      continue
    }
    const arguments_ = operator === 2 ? 6 : operator === 3 ? 4 : 2
    const target = mapPoint(matrix, packed[i + arguments_ - 2] ?? Number.NaN, packed[i + arguments_ - 1] ?? Number.NaN)
    if (operator === 0) end(false)
    if ((operator === 2 || operator === 3) && !isStraightCurve(packed, i, arguments_, matrix, points.at(-1), target)) {
      curves.add(points.length)
    }
    points.push(target)
    i += arguments_
  }
  end(false)
  return subpaths
}

/** A curve whose control points stay on its chord's axis is a straight line. */
function isStraightCurve(
  packed: ArrayLike<number>,
  from: number,
  count: number,
  matrix: Matrix,
  start: Point | undefined,
  target: Point,
): boolean {
  if (!start) return false
  const points: Point[] = [start, target]
  for (let i = from; i < from + count - 2; i += 2) points.push(mapPoint(matrix, packed[i]!, packed[i + 1]!))
  const spread = (axis: 0 | 1) => Math.max(...points.map((p) => p[axis])) - Math.min(...points.map((p) => p[axis]))
  return spread(0) <= STRAIGHT || spread(1) <= STRAIGHT
}

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
  if (height <= STRAIGHT && width > height) {
    return { orientation: 'horizontal', position: (y0 + y1) / 2, start: Math.min(x0, x1), end: Math.max(x0, x1) }
  }
  if (width <= STRAIGHT && height > width) {
    return { orientation: 'vertical', position: (x0 + x1) / 2, start: Math.min(y0, y1), end: Math.max(y0, y1) }
  }
  return undefined
}

/** The smallest box around a subpath's corners. */
export function subpathBounds({ points }: Subpath): Box {
  let [left, top] = points[0]!
  let [right, bottom] = points[0]!
  for (const [x, y] of points) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  return { left, top, right, bottom }
}

/** The box of a filled subpath where it is an axis-parallel rectangle (or thin enough for its shape not to matter). */
export function filledBox(subpath: Subpath): Box | undefined {
  const box = subpathBounds(subpath)
  if (![box.left, box.top, box.right, box.bottom].every(Number.isFinite)) return undefined
  if (isLine(box)) return box
  if (subpath.curves.size > 0) return undefined
  const onEdge = subpath.points.every(
    ([x, y]) =>
      (Math.abs(x - box.left) <= STRAIGHT || Math.abs(x - box.right) <= STRAIGHT) &&
      (Math.abs(y - box.top) <= STRAIGHT || Math.abs(y - box.bottom) <= STRAIGHT),
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
