import { DIGIT_GAP, type OpenTrack, type Track } from './column-strips.js'
import { type Extent, meets } from './interval.js'

/** Tracks joined that hold pieces of one number, or figures of one column that are aligned in two ways. */
export function joinedTracks(tracks: readonly Track[], leaves: readonly Extent[]): Track[] {
  const joined: OpenTrack[] = []
  for (const track of tracks) {
    const before = joined.at(-1)
    if (!before || !belongTogether(before, track, leaves)) {
      joined.push({ ...track, atoms: [...track.atoms] })
      continue
    }
    before.atoms.push(...track.atoms)
    before.right = track.right
  }
  return joined
}

function belongTogether(a: Track, b: Track, leaves: readonly Extent[]): boolean {
  const overA = leaves.filter((leaf) => meets(leaf, a))
  const overB = leaves.filter((leaf) => meets(leaf, b))
  if (overA.some((leaf) => !overB.includes(leaf)) && overB.some((leaf) => !overA.includes(leaf))) return false
  const ends = new Map(a.atoms.map(({ atom, row }) => [row, atom] as const))
  const pairs = b.atoms.flatMap(({ atom, row }) => {
    const before = ends.get(row)
    return before ? [atom.box.left - before.box.right <= DIGIT_GAP * atom.size] : []
  })
  if (pairs.length === 0) return overA.some((leaf) => overB.includes(leaf))
  return pairs.every((close) => close)
}
