import type { Box, Ruling } from '../../../src/model/geometry.js'
import type { Layer, LineLayer } from './display-list.js'

/** Points by which a white area has to reach over a line to hide it: one that ends on a line leaves half of it. */
const OVER = 0.6

/** Points from a thin white line to the line beneath that it hides. */
const BESIDE = 1

/** Lines looked at under white areas that one page is worth, some ten milliseconds. */
const MOST_TESTS = 1_000_000

type Stretch = readonly [start: number, end: number]

/**
 * The rulings without what of them is painted over: by opaque white areas, and by white lines along them, with which
 * writers take borders out of a full grid. `turns` holds the turn of each ruling.
 */
export function visibleRulings(
  rulings: readonly Ruling[],
  turns: readonly number[],
  covers: readonly Layer[],
  lines: readonly LineLayer[],
): readonly Ruling[] {
  if (covers.length === 0 && lines.length === 0) return rulings
  const first = turns.reduce((least, turn) => Math.min(least, turn), Number.POSITIVE_INFINITY)
  const later = [
    ...covers.flatMap(({ box, turn }) =>
      turn > first ? [hiding('horizontal', box, turn), hiding('vertical', box, turn)] : [],
    ),
    ...lines.flatMap(({ ruling, turn }) =>
      turn > first ? [{ ...ruling, low: ruling.position - BESIDE, high: ruling.position + BESIDE, turn }] : [],
    ),
  ]
  if (later.length === 0) return rulings
  const left = new Map<number, readonly Stretch[]>()
  const indexes = { horizontal: byPosition(rulings, 'horizontal'), vertical: byPosition(rulings, 'vertical') }
  let tests = 0
  for (const { orientation, low, high, start, end, turn } of later) {
    const sorted = indexes[orientation]
    for (let i = firstFrom(sorted, rulings, low); i < sorted.length && tests < MOST_TESTS; i++, tests++) {
      const index = sorted[i]!
      const ruling = rulings[index]!
      if (ruling.position > high) break
      if (turns[index]! >= turn || ruling.start >= end || ruling.end <= start) continue
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
const hiding = (orientation: Ruling['orientation'], { left, top, right, bottom }: Box, turn: number) =>
  orientation === 'horizontal'
    ? { orientation, low: top + OVER, high: bottom - OVER, start: left, end: right, turn }
    : { orientation, low: left + OVER, high: right - OVER, start: top, end: bottom, turn }

function without([from, to]: Stretch, start: number, end: number): Stretch[] {
  const before: Stretch[] = start > from ? [[from, Math.min(to, start)]] : []
  const behind: Stretch[] = end < to ? [[Math.max(from, end), to]] : []
  return [...before, ...behind]
}

const byPosition = (rulings: readonly Ruling[], orientation: Ruling['orientation']): number[] =>
  rulings
    .flatMap((ruling, index) => (ruling.orientation === orientation ? [index] : []))
    .sort((a, b) => rulings[a]!.position - rulings[b]!.position)

function firstFrom(sorted: readonly number[], rulings: readonly Ruling[], position: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (rulings[sorted[middle]!]!.position < position) low = middle + 1
    else high = middle
  }
  return low
}
