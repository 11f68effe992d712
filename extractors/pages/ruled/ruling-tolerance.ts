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

/*
 * Shares of the em. A row that holds text is at least one em high, and a column that holds a character at least half an em
 * wide; so lines nearer than a third of it bound no row, and a border that is missing between two cells leaves a
 * blank of an em, less what its neighbours stick out.
 */
const SNAP_PER_EM = 0.38
const GAP_PER_EM = 0.7
const LEAST_PER_EM = 0.5
const BAND_PER_EM = 4

/** Points; below the one rounding of writers parts what is one line, beyond the other no double line goes. */
const LEAST_SNAP = 1.2
const MOST_SNAP = 3.5

/** The tolerance for a table whose text has an em of `size` points. */
export function rulingTolerance(size: number): RulingTolerance {
  const snap = Math.min(MOST_SNAP, Math.max(LEAST_SNAP, size * SNAP_PER_EM))
  return {
    snap,
    gap: Math.max(snap, size * GAP_PER_EM),
    least: size * LEAST_PER_EM,
    band: size * BAND_PER_EM,
  }
}
