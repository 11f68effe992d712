import type { Balance } from '../../src/review/data/balance.js'

/** A bar of the flow with the ribbon that joins it to the trunk; all in the units of the drawing. */
export interface FlowBar {
  readonly label: string
  readonly value: number
  readonly top: number
  readonly height: number
  /** Where its ribbon begins on the trunk. */
  readonly trunk: number
  /** Middle of its label, moved so that no two labels meet. */
  readonly text: number
}

export interface FlowLayout {
  readonly sources: readonly FlowBar[]
  readonly outcomes: readonly FlowBar[]
  /** What comes in beyond what goes out; negative for the reverse. */
  readonly gap: number
  readonly trunkHeight: number
  readonly height: number
}

interface Item {
  readonly label: string
  readonly value: number
}

const SPACE = 8
const LINE = 18

/**
 * Places the balance as a flow of `size` units in height for the larger side: bars one under the other in their order, ribbons in the
 * same order along the trunk. What is zero or not stated has no bar.
 */
export function flowLayout(balance: Balance, size: number): FlowLayout {
  const sources = balance.sources.flatMap(({ label, value }): Item[] =>
    value !== null && value > 0 ? [{ label, value }] : [],
  )
  const outcomes = balance.outcomes.flatMap(({ label, parts }): Item[] => {
    const value = parts.reduce((sum, part) => sum + Math.max(0, part.value ?? 0), 0)
    return value > 0 ? [{ label, value }] : []
  })
  const [incoming, outgoing] = [total(sources), total(outcomes)]
  const scale = size / Math.max(1, incoming, outgoing)
  const left = barsOf(sources, scale)
  const right = barsOf(outcomes, scale)
  const bottom = [...left, ...right].reduce(
    (lowest, bar) => Math.max(lowest, bar.top + bar.height, bar.text + LINE / 2),
    0,
  )
  return {
    sources: left,
    outcomes: right,
    gap: incoming - outgoing,
    trunkHeight: Math.max(incoming, outgoing) * scale,
    height: bottom,
  }
}

const total = (items: readonly Item[]): number => items.reduce((sum, { value }) => sum + value, 0)

function barsOf(items: readonly Item[], scale: number): FlowBar[] {
  const bars: FlowBar[] = []
  let top = 0
  let trunk = 0
  let text = Number.NEGATIVE_INFINITY
  for (const { label, value } of items) {
    const height = Math.max(1, value * scale)
    text = Math.max(text + LINE, top + height / 2, LINE / 2)
    bars.push({ label, value, top, height, trunk, text })
    trunk += value * scale
    top = Math.max(top + height + SPACE, text + LINE / 2 - height / 2)
  }
  return bars
}
