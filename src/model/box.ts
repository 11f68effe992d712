/** A rectangle in points (1/72 inch), origin at the top left of the page as displayed; `bottom` is below `top`. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A straight line of the page along one axis, in points: at `position` across it, from `start` to `end` along it. */
export interface Ruling {
  readonly orientation: 'horizontal' | 'vertical'
  readonly position: number
  readonly start: number
  readonly end: number
}

export const boxWidth = (box: Box): number => box.right - box.left
export const boxHeight = (box: Box): number => box.bottom - box.top
export const boxArea = (box: Box): number => boxWidth(box) * boxHeight(box)
export const middleX = (box: Box): number => (box.left + box.right) / 2
export const middleY = (box: Box): number => (box.top + box.bottom) / 2

/** The smallest box around all of `boxes`; throws a RangeError for none. */
export function boundingBox(boxes: readonly Box[]): Box {
  if (boxes.length === 0) throw new RangeError('no boxes to bound')
  let { left, top, right, bottom } = boxes[0]!
  for (const box of boxes) {
    left = Math.min(left, box.left)
    top = Math.min(top, box.top)
    right = Math.max(right, box.right)
    bottom = Math.max(bottom, box.bottom)
  }
  return { left, top, right, bottom }
}

/** The smallest box around things that have boxes; throws a RangeError for none. */
export const boxAround = (items: readonly { readonly box: Box }[]): Box => boundingBox(items.map(({ box }) => box))

/** The box of a ruling, which has no extent across it. */
export const rulingBox = ({ orientation, position, start, end }: Ruling): Box =>
  orientation === 'horizontal'
    ? { left: start, top: position, right: end, bottom: position }
    : { left: position, top: start, right: position, bottom: end }

/** The smallest box around points [x, y]; throws a RangeError for none. */
export function pointBounds(points: readonly (readonly [number, number])[]): Box {
  if (points.length === 0) throw new RangeError('no points to bound')
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

/** The box with `margin` points more on each side. */
export const widened = ({ left, top, right, bottom }: Box, margin: number): Box => ({
  left: left - margin,
  top: top - margin,
  right: right + margin,
  bottom: bottom + margin,
})

/** Whether the point lies in the box; left and top edges belong to it, right and bottom do not. */
export const containsPoint = (box: Box, x: number, y: number): boolean =>
  x >= box.left && x < box.right && y >= box.top && y < box.bottom

/** Length of the overlap of two intervals, 0 where they are apart. */
export const overlap = (start: number, end: number, otherStart: number, otherEnd: number): number =>
  Math.max(0, Math.min(end, otherEnd) - Math.max(start, otherStart))
