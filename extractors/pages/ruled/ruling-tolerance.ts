import { HALF_LINE, LEAST_LINE, LINE_GAP, MOST_BAND, MOST_SNAP, SNAP } from '../measures/ruling-measures.js'

/** Distances in points that follow from the size of a table's text: how far apart two lines may be and still be one. */
export interface RulingTolerance {
  /** Parallel lines closer than this are one line (double lines, the two sides of a border). */
  readonly snap: number
  /** Collinear pieces with a smaller gap are one line (dashes, dots, borders drawn cell by cell). */
  readonly gap: number
  /** A shorter line bounds no cell. */
  readonly least: number
  /** A band across a table whose sides are open is no higher than this: a few lines of text. */
  readonly band: number
}

/** The tolerance for a table whose text has an em of `size` points. */
export function rulingTolerance(size: number): RulingTolerance {
  const snap = Math.min(MOST_SNAP, Math.max(HALF_LINE, size * SNAP))
  return {
    snap,
    gap: Math.max(snap, size * LINE_GAP),
    least: size * LEAST_LINE,
    band: size * MOST_BAND,
  }
}
