import type { Interval } from './interval.js'

/** A column of figures: what its figures take, undefined where all of its cells are blank, and what its header takes. */
export interface FigureColumn extends Interval {
  readonly figures: Interval | undefined
}

/** Where two neighbouring columns part, in points: between all that is in them, or at least between their figures. */
export function gutterBetween(a: FigureColumn, b: FigureColumn): number | undefined {
  if (a.right <= b.left) return (a.right + b.left) / 2
  const [end, start] = [(a.figures ?? a).right, (b.figures ?? b).left]
  return end <= start ? (end + start) / 2 : undefined
}
