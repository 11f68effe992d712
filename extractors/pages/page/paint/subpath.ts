import { ROUNDING } from '../../measures/ruling-measures.js'
import { type Matrix, mapPoint } from '../matrix.js'

/** [x, y] in points of the page. */
export type Point = readonly [number, number]

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
  return spread(0) <= ROUNDING || spread(1) <= ROUNDING
}
