import type { Box } from '../../../src/model/box.js'

/** An affine map [a b c d e f] as PDF writes it (ISO 32000-1, 8.3.3): x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number]

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** The map that applies `inner` first and `outer` after it. */
export const compose = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
]

/** The map `outer` after one with the linear part `axes` that moves the origin to (x, y). */
export const composeAt = (
  outer: Matrix,
  axes: readonly [number, number, number, number],
  x: number,
  y: number,
): Matrix => [
  outer[0] * axes[0] + outer[2] * axes[1],
  outer[1] * axes[0] + outer[3] * axes[1],
  outer[0] * axes[2] + outer[2] * axes[3],
  outer[1] * axes[2] + outer[3] * axes[3],
  outer[0] * x + outer[2] * y + outer[4],
  outer[1] * x + outer[3] * y + outer[5],
]

export const mapPoint = (m: Matrix, x: number, y: number): readonly [number, number] => [
  m[0] * x + m[2] * y + m[4],
  m[1] * x + m[3] * y + m[5],
]

/** The bounding box of the mapped rectangle with corners (x0, y0) and (x1, y1). */
export function mapBox(m: Matrix, x0: number, y0: number, x1: number, y1: number): Box {
  const [a, b, c, d, e, f] = m
  return {
    left: Math.min(a * x0, a * x1) + Math.min(c * y0, c * y1) + e,
    top: Math.min(b * x0, b * x1) + Math.min(d * y0, d * y1) + f,
    right: Math.max(a * x0, a * x1) + Math.max(c * y0, c * y1) + e,
    bottom: Math.max(b * x0, b * x1) + Math.max(d * y0, d * y1) + f,
  }
}

/** The map that undoes `m`; undefined where it has none. */
export function inverted([a, b, c, d, e, f]: Matrix): Matrix | undefined {
  const area = a * d - b * c
  if (!Number.isFinite(1 / area)) return undefined
  return [d / area, -b / area, -c / area, a / area, (c * f - d * e) / area, (b * e - a * f) / area]
}

/** Lengths that the map gives to the unit vectors along x and y. */
export const scaleX = (m: Matrix): number => Math.hypot(m[0], m[1])
export const scaleY = (m: Matrix): number => Math.hypot(m[2], m[3])

/** Reads six numbers from whatever array-like an engine hands over; identity where they are not all finite. */
export function matrixFrom(source: unknown): Matrix {
  if (source === null || typeof source !== 'object') return identity
  const values = Array.from({ length: 6 }, (_, index) => Number((source as Record<number, unknown>)[index]))
  return values.every(Number.isFinite) ? (values as unknown as Matrix) : identity
}
