/** From where to where something stands across the page, in points. */
export interface Extent {
  readonly left: number
  readonly right: number
}

/** Whether two things overlap across the page. */
export const meets = (a: Extent, b: Extent): boolean => a.left < b.right && a.right > b.left

/** From the leftmost to the rightmost of some things. */
export const around = (parts: readonly Extent[]): Extent => ({
  left: Math.min(...parts.map(({ left }) => left)),
  right: Math.max(...parts.map(({ right }) => right)),
})
