import { type Box, type Ruling, rulingBox } from '../../../src/model/box.js'

/** Points: a shorter line is no side of a stamp. */
const LEAST_SIDE = 12

/** Share of the shorter side of a box that its corners may lack because they are rounded. */
const ROUNDED = 0.25

/** Points within which two lines meet. */
const MEETS = 1

/** More lines than this with free ends on a page are hatching or a drawing. */
const MOST_FREE = 400

/** A box drawn over tables: where it is and its sides. */
export interface StampBox {
  readonly box: Box
  readonly sides: readonly Ruling[]
}

/**
 * The boxes of a page that are drawn over its tables, as stamps are: closed, cutting through other lines, with corners that touch
 * none. The ruling lines of one table end at each other.
 */
export function stampBoxes(rulings: readonly Ruling[]): StampBox[] {
  const free = freeLines(rulings)
  if (free.length < 4 || free.length > MOST_FREE) return []
  const across = free.filter(({ orientation }) => orientation === 'horizontal')
  const down = free.filter(({ orientation }) => orientation === 'vertical')
  return across.flatMap((top) =>
    across.flatMap((bottom): StampBox[] => {
      const height = bottom.position - top.position
      if (height < LEAST_SIDE || !sameExtent(top, bottom)) return []
      const most = ROUNDED * Math.min(height, top.end - top.start)
      const left = down.find((line) => joins(line, top.start - line.position, top.position, bottom.position, most))
      const right = down.find((line) => joins(line, line.position - top.end, top.position, bottom.position, most))
      if (!left || !right || left === right) return []
      const sides = [top, bottom, left, right]
      const box = { left: left.position, top: top.position, right: right.position, bottom: bottom.position }
      return cutsLines(box, sides, rulings) ? [{ box, sides }] : []
    }),
  )
}

/** The long lines at whose ends nothing meets them but one line across: the other side of the corner of a box. */
function freeLines(rulings: readonly Ruling[]): Ruling[] {
  const long = rulings.filter(({ start, end }) => end - start >= LEAST_SIDE)
  const ends = new Map<string, number>()
  const keyOf = (x: number, y: number) => `${Math.round(x / (2 * MEETS))} ${Math.round(y / (2 * MEETS))}`
  const endsOf = (ruling: Ruling): [number, number][] => {
    const { left, top, right, bottom } = rulingBox(ruling)
    return [
      [left, top],
      [right, bottom],
    ]
  }
  for (const ruling of long) {
    for (const [x, y] of endsOf(ruling)) ends.set(keyOf(x, y), (ends.get(keyOf(x, y)) ?? 0) + 1)
  }
  return long.filter((ruling) => endsOf(ruling).every(([x, y]) => ends.get(keyOf(x, y))! <= 2))
}

const sameExtent = (a: Ruling, b: Ruling): boolean =>
  Math.abs(a.start - b.start) <= MEETS && Math.abs(a.end - b.end) <= MEETS

/** Whether an upright line is a side between two heights, all corners rounded by the same `radius`. */
const joins = ({ start, end }: Ruling, radius: number, top: number, bottom: number, most: number): boolean =>
  radius >= -MEETS &&
  radius <= Math.max(MEETS, most) &&
  Math.abs(start - top - radius) <= MEETS &&
  Math.abs(bottom - end - radius) <= MEETS

/** Whether a box cuts through other lines, and none of them lies on one of its sides or ends there. */
function cutsLines({ left, top, right, bottom }: Box, sides: readonly Ruling[], rulings: readonly Ruling[]): boolean {
  let cuts = 0
  for (const line of rulings) {
    if (sides.includes(line)) continue
    const [low, high, from, to] =
      line.orientation === 'horizontal' ? [top, bottom, left, right] : [left, right, top, bottom]
    const { position, start, end } = line
    if (position < low - MEETS || position > high + MEETS || end < from - MEETS || start > to + MEETS) continue
    if (position < low + MEETS || position > high - MEETS) return false
    for (const side of [from, to]) {
      if (side > start + MEETS && side < end - MEETS) cuts++
      else if (Math.abs(side - start) <= MEETS || Math.abs(side - end) <= MEETS) return false
    }
  }
  return cuts > 1
}
