/** From where to where something stands across the page, in points. */
export interface Interval {
  readonly left: number
  readonly right: number
}

/** Whether two things overlap across the page. */
export const overlaps = (a: Interval, b: Interval): boolean => a.left < b.right && a.right > b.left

/** From the leftmost to the rightmost of some things. */
export const hull = (parts: readonly Interval[]): Interval => ({
  left: Math.min(...parts.map(({ left }) => left)),
  right: Math.max(...parts.map(({ right }) => right)),
})
