import type { Ruling } from '../../../src/model/box.js'

/** A ruling joined of pieces: its ends may lack as much as the widest blank between its pieces. */
export interface RuledLine extends Ruling {
  readonly blank: number
}

/** The pieces of one axis that lie no more than `gap` points apart, joined; `isLine` tells which runs of pieces are lines. */
export function joinCollinear(
  cluster: readonly (Ruling | RuledLine)[],
  gap: number,
  isLine: (pieces: readonly Ruling[]) => boolean = () => true,
): RuledLine[] {
  const sorted = [...cluster].sort((a, b) => a.start - b.start)
  const lines: RuledLine[] = []
  for (let from = 0; from < sorted.length; ) {
    const first = sorted[from]!
    const { start } = first
    let { end } = first
    let blank = blankOf(first)
    let weight = lengthOf(first)
    let sum = first.position * weight
    let to = from + 1
    for (; to < sorted.length; to++) {
      const piece = sorted[to]!
      const length = lengthOf(piece)
      if (piece.start > end + gap) break
      blank = Math.max(blank, blankOf(piece), piece.start - end)
      end = Math.max(end, piece.end)
      weight += length
      sum += piece.position * length
    }
    if (isLine(sorted.slice(from, to))) {
      lines.push({ orientation: first.orientation, position: sum / weight, start, end, blank })
    }
    from = to
  }
  return lines
}

const blankOf = (ruling: Ruling | RuledLine): number => ('blank' in ruling ? ruling.blank : 0)

/** Length in points; a hundredth is added so that pieces without extent weigh something. */
const lengthOf = (ruling: Ruling): number => ruling.end - ruling.start + 0.01
