import type { TextLine } from '../text/text-lines.js'
import type { Interval } from './interval.js'

/** A line of a header: its pieces over the figures, and whether the page prints nothing beside the one it has. */
export interface HeaderLine {
  readonly pieces: readonly TextLine[]
  readonly alone: boolean
}

/** The lowest headers: pieces with no other under them, with the lines of the same header above. */
export function leafHeaders(header: readonly HeaderLine[]): Interval[] {
  const leaves: { left: number; right: number }[] = []
  for (const { pieces, alone } of [...header].reverse()) {
    const added: { left: number; right: number }[] = []
    for (const { box } of pieces) {
      const under = leaves.filter(({ left, right }) => left < box.right && right > box.left)
      if (under.length === 0) added.push({ left: box.left, right: box.right })
    }
    // a piece alone over others is a spanner or a band
    if (leaves.length === 0 || !alone) leaves.push(...added)
  }
  return leaves.sort((a, b) => a.left - b.left)
}
