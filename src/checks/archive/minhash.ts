import { mixBits } from './mix-bits.js'

/** Characters of the pieces (shingles) that texts are compared by: fewer are common by chance, more break at every change. */
const PIECE = 4

/** Numbers in a sketch: the likeness it tells is right to about 1/√120, nine hundredths, at worst. Six of them go in a band. */
export const MINHASH_LENGTH = 120

/** Texts with fewer different pieces say nothing of their own: "no such fees", "problems remain to be solved". */
const LEAST_PIECES = 200

const EMPTY = 0xffffffff

/**
 * The sketch of a text: of its pieces, dealt into `MINHASH_LENGTH` lots by their hash, the least of each lot (one-permutation
 * MinHash, Li, Owen and Zhang 2012; empty lots take their neighbour's, Shrivastava and Li 2014). The share of equal places
 * in two sketches estimates the share of pieces that the texts have in common. Null for a text too short to tell.
 */
export function minhash(text: string): Uint32Array | null {
  const lots = new Uint32Array(MINHASH_LENGTH).fill(EMPTY)
  const seen = new Set<number>()
  for (let at = 0; at + PIECE <= text.length; at++) {
    let bits = 0
    for (let next = at; next < at + PIECE; next++)
      bits = Math.imul(bits ^ text.charCodeAt(next), 0x9e3779b1) ^ (bits >>> 15)
    const hash = mixBits(bits)
    if (seen.size < LEAST_PIECES) seen.add(hash)
    const lot = hash % MINHASH_LENGTH
    const rank = mixBits(hash ^ 0x5bd1e995)
    if (rank < lots[lot]!) lots[lot] = rank
  }
  return seen.size < LEAST_PIECES ? null : filled(lots)
}

/** Empty lots filled from the next one that is not, each step changing the number, so that it stays that of this distance. */
function filled(lots: Uint32Array): Uint32Array {
  return lots.map((own, lot) => {
    if (own !== EMPTY) return own
    let steps = 1
    while (lots[(lot + steps) % MINHASH_LENGTH] === EMPTY) steps++
    return mixBits(lots[(lot + steps) % MINHASH_LENGTH]! + steps)
  })
}

/** Estimated share of the pieces of both texts together that both have (Jaccard), from 0 to 1. */
export function minhashSimilarity(one: Uint32Array, other: Uint32Array): number {
  let equal = 0
  for (let at = 0; at < MINHASH_LENGTH; at++) if (one[at] === other[at]) equal++
  return equal / MINHASH_LENGTH
}
