import { WORD_GAP } from '../measures/text-measures.js'
import type { ColumnStrip, GrowingStrip } from './column-strips.js'
import { type Interval, overlaps } from './interval.js'

/** Strips joined that hold pieces of one number, or figures of one column that are aligned in two ways. */
export function joinStrips(strips: readonly ColumnStrip[], leaves: readonly Interval[]): ColumnStrip[] {
  const joined: GrowingStrip[] = []
  for (const strip of strips) {
    const before = joined.at(-1)
    if (!before || !belongTogether(before, strip, leaves)) {
      joined.push({ ...strip, figures: [...strip.figures] })
      continue
    }
    before.figures.push(...strip.figures)
    before.right = strip.right
  }
  return joined
}

function belongTogether(a: ColumnStrip, b: ColumnStrip, leaves: readonly Interval[]): boolean {
  const overA = leaves.filter((leaf) => overlaps(leaf, a))
  const overB = leaves.filter((leaf) => overlaps(leaf, b))
  if (overA.some((leaf) => !overB.includes(leaf)) && overB.some((leaf) => !overA.includes(leaf))) return false
  const ends = new Map(a.figures.map(({ token, row }) => [row, token] as const))
  const pairs = b.figures.flatMap(({ token, row }) => {
    const before = ends.get(row)
    return before ? [token.box.left - before.box.right <= WORD_GAP * token.size] : []
  })
  if (pairs.length === 0) return overA.some((leaf) => overB.includes(leaf))
  return pairs.every((close) => close)
}
