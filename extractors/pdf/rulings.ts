import { overlap, type Ruling } from '../../src/model/geometry.js'

/** Distances in points that a page's own text size gives: how far two lines may be apart and still be one. */
export interface Tolerance {
  /** Parallel lines closer than this are one line (double lines, the two sides of a border). */
  readonly snap: number
  /** Collinear pieces whose gap is smaller are one line (dashes, dots, borders drawn cell by cell). */
  readonly gap: number
}

/** No row of text is lower than a third of its glyphs, so lines closer than that bound no row. Points. */
const SNAP_PER_EM = 1 / 3
const LEAST_SNAP = 1.2
const MOST_SNAP = 3.5

/** The tolerance for a page whose table text has an em of `size` points. */
export function toleranceFor(size: number): Tolerance {
  const snap = Math.min(MOST_SNAP, Math.max(LEAST_SNAP, size * SNAP_PER_EM))
  return { snap, gap: Math.max(snap, size / 2) }
}

/**
 * Rulings snapped and joined: parallel lines within `snap` become one at their mean position (weighted by length), and
 * pieces along it within `gap` one piece. After Anssi Nurminen, "Algorithmic Extraction of Data in Tables in PDF
 * Documents" (Tampere 2013), section 4.
 */
export function joinRulings(rulings: readonly Ruling[], tolerance: Tolerance): Ruling[] {
  return (['horizontal', 'vertical'] as const).flatMap((orientation) =>
    clusters(
      rulings.filter((ruling) => ruling.orientation === orientation),
      tolerance.snap,
    ).flatMap((cluster) => joinCollinear(cluster, tolerance)),
  )
}

/** Groups of lines whose positions follow each other within `snap`, each group no wider than twice that. */
function clusters(rulings: readonly Ruling[], snap: number): Ruling[][] {
  const sorted = [...rulings].sort((a, b) => a.position - b.position)
  const groups: Ruling[][] = []
  for (const ruling of sorted) {
    const group = groups.at(-1)
    const previous = group?.at(-1)
    const near = previous && ruling.position - previous.position <= snap
    if (group && near && ruling.position - group[0]!.position <= 2 * snap) group.push(ruling)
    else groups.push([ruling])
  }
  return groups
}

function joinCollinear(cluster: readonly Ruling[], { gap }: Tolerance): Ruling[] {
  const sorted = [...cluster].sort((a, b) => a.start - b.start)
  const pieces: Ruling[][] = []
  let reach = Number.NEGATIVE_INFINITY
  for (const ruling of sorted) {
    if (pieces.length > 0 && ruling.start <= reach + gap) pieces.at(-1)!.push(ruling)
    else pieces.push([ruling])
    reach = Math.max(reach, ruling.end)
  }
  return pieces.map((piece) => {
    const length = (ruling: Ruling) => ruling.end - ruling.start + 0.01
    const weight = piece.reduce((sum, ruling) => sum + length(ruling), 0)
    return {
      orientation: piece[0]!.orientation,
      position: piece.reduce((sum, ruling) => sum + ruling.position * length(ruling), 0) / weight,
      start: Math.min(...piece.map((ruling) => ruling.start)),
      end: Math.max(...piece.map((ruling) => ruling.end)),
    }
  })
}

/** Whether a horizontal and a vertical ruling cross or touch, each lengthened by `reach` points. */
export const meet = (horizontal: Ruling, vertical: Ruling, reach: number): boolean =>
  vertical.position >= horizontal.start - reach &&
  vertical.position <= horizontal.end + reach &&
  horizontal.position >= vertical.start - reach &&
  horizontal.position <= vertical.end + reach

/** Length in points of the part of [start, end] that the rulings cover. */
export function coverage(rulings: readonly Ruling[], start: number, end: number): number {
  const covered = rulings.reduce((sum, ruling) => sum + overlap(ruling.start, ruling.end, start, end), 0)
  return Math.min(covered, end - start)
}
