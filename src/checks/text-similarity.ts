/** Characters of the pieces that are counted. */
const PIECE = 4

function shingleCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (let at = 0; at + PIECE <= text.length; at++) {
    const piece = text.slice(at, at + PIECE)
    counts.set(piece, (counts.get(piece) ?? 0) + 1)
  }
  return counts
}

/**
 * How alike two texts are, from 0 to 1: the share of their runs of four characters that they have in common (Dice
 * coefficient of the multisets). Linear in their lengths; two texts too short for a run are unlike.
 */
export function textSimilarity(one: string, other: string): number {
  const [own, others] = [shingleCounts(one), shingleCounts(other)]
  let common = 0
  for (const [piece, count] of own) common += Math.min(count, others.get(piece) ?? 0)
  const all = Math.max(0, one.length - PIECE + 1) + Math.max(0, other.length - PIECE + 1)
  return all === 0 ? 0 : (2 * common) / all
}
