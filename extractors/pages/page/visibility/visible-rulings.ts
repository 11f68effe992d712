import type { Box, Ruling } from '../../../../src/model/box.js'
import { lowerBound } from '../../../../src/model/lower-bound.js'
import { HALF_LINE, ROUNDING } from '../../measures/ruling-measures.js'
import type { PaintedArea, PaintedLine } from '../paint/display-list.js'

/** Lines looked at under white areas that one page is worth, some ten milliseconds. */
const MOST_TESTS = 1_000_000

type Segment = readonly [start: number, end: number]

/**
 * The rulings without the parts that are painted over: by opaque white areas, and by white lines along them, with which
 * writers take borders out of a full grid. `orders` holds the paint order of each ruling.
 */
export function visibleRulings(
  rulings: readonly Ruling[],
  orders: readonly number[],
  occluders: readonly PaintedArea[],
  lines: readonly PaintedLine[],
): readonly Ruling[] {
  if (occluders.length === 0 && lines.length === 0) return rulings
  const first = orders.reduce((least, paintOrder) => Math.min(least, paintOrder), Number.POSITIVE_INFINITY)
  const later = [
    ...occluders.flatMap(({ box, paintOrder }) =>
      paintOrder > first ? [hiding('horizontal', box, paintOrder), hiding('vertical', box, paintOrder)] : [],
    ),
    ...lines.flatMap(({ ruling, paintOrder }) =>
      paintOrder > first
        ? [{ ...ruling, low: ruling.position - HALF_LINE, high: ruling.position + HALF_LINE, paintOrder }]
        : [],
    ),
  ]
  if (later.length === 0) return rulings
  const left = new Map<number, readonly Segment[]>()
  const indexes = { horizontal: byPosition(rulings, 'horizontal'), vertical: byPosition(rulings, 'vertical') }
  let tests = 0
  for (const { orientation, low, high, start, end, paintOrder } of later) {
    const sorted = indexes[orientation]
    for (
      let i = lowerBound(sorted, low, (index) => rulings[index]!.position);
      i < sorted.length && tests < MOST_TESTS;
      i++, tests++
    ) {
      const index = sorted[i]!
      const ruling = rulings[index]!
      if (ruling.position > high) break
      if (orders[index]! >= paintOrder || ruling.start >= end || ruling.end <= start) continue
      const stretches = left.get(index) ?? [[ruling.start, ruling.end] as const]
      left.set(
        index,
        stretches.flatMap((stretch) => without(stretch, start, end)),
      )
    }
  }
  return rulings.flatMap((ruling, index) => {
    const stretches = left.get(index)
    return stretches ? stretches.map(([start, end]) => ({ ...ruling, start, end })) : [ruling]
  })
}

/** What an area hides of the lines of one direction: those well within it. */
const hiding = (orientation: Ruling['orientation'], { left, top, right, bottom }: Box, paintOrder: number) =>
  orientation === 'horizontal'
    ? { orientation, low: top + ROUNDING, high: bottom - ROUNDING, start: left, end: right, paintOrder }
    : { orientation, low: left + ROUNDING, high: right - ROUNDING, start: top, end: bottom, paintOrder }

function without([from, to]: Segment, start: number, end: number): Segment[] {
  const before: Segment[] = start > from ? [[from, Math.min(to, start)]] : []
  const behind: Segment[] = end < to ? [[Math.max(from, end), to]] : []
  return [...before, ...behind]
}

const byPosition = (rulings: readonly Ruling[], orientation: Ruling['orientation']): number[] =>
  rulings
    .flatMap((ruling, index) => (ruling.orientation === orientation ? [index] : []))
    .sort((a, b) => rulings[a]!.position - rulings[b]!.position)
