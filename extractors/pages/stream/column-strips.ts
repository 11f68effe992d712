import type { Extent } from './interval.js'
import type { Atom } from './tokenize-line.js'

/** In ems: figures of two columns never come closer in the projection of all rows. */
const LEAST_GUTTER = 0.08

/** In ems: pieces of one number stand closer, two numbers of one row further apart. */
export const DIGIT_GAP = 0.35

/** In ems: how far the aligned edges of the figures of one column may differ. */
export const SAME_EDGE = 0.3

/** A strip down the page with the figures in it, each with the index of its row. */
export interface Track extends Extent {
  readonly atoms: readonly { readonly atom: Atom; readonly row: number }[]
}

/** A track that still grows. */
export interface OpenTrack {
  left: number
  right: number
  readonly atoms: Track['atoms'][number][]
}

/**
 * The strips that gaps in the projection of all figures of `rows` part, from left to right, each row with one figure in
 * a strip; undefined where they cannot be parted so.
 */
export function figureTracks(rows: readonly (readonly Atom[])[]): Track[] | undefined {
  const atoms = rows.flatMap((row, index) => row.map((atom) => ({ atom, row: index })))
  atoms.sort((a, b) => a.atom.box.left - b.atom.box.left)
  const tracks: OpenTrack[] = []
  for (const item of atoms) {
    const { left, right } = item.atom.box
    const track = tracks.at(-1)
    if (track && left - track.right < LEAST_GUTTER * item.atom.size) {
      track.atoms.push(item)
      track.right = Math.max(track.right, right)
    } else tracks.push({ left, right, atoms: [item] })
  }
  const parted: Track[] = []
  for (const track of tracks) {
    const parts = isCrowded(track) ? partedByEdges(track) : [track]
    if (!parts) return undefined
    parted.push(...parts)
  }
  return parted
}

/** Whether a row has two figures in the track that are not pieces of one number. */
function isCrowded({ atoms }: Track): boolean {
  const last = new Map<number, Atom>()
  return atoms.some(({ atom, row }) => {
    const before = last.get(row)
    last.set(row, atom)
    return before !== undefined && atom.box.left - before.box.right > DIGIT_GAP * atom.size
  })
}

/** The track cut where the left, right or middle edges of its figures fall into clear clusters. */
function partedByEdges(track: Track): Track[] | undefined {
  const edges: ((atom: Atom) => number)[] = [
    ({ box }) => box.left,
    ({ box }) => box.right,
    ({ box }) => (box.left + box.right) / 2,
  ]
  for (const edgeOf of edges) {
    const sorted = [...track.atoms].sort((a, b) => edgeOf(a.atom) - edgeOf(b.atom))
    const parts: OpenTrack[] = []
    let previous = Number.NEGATIVE_INFINITY
    for (const item of sorted) {
      const { left, right } = item.atom.box
      const edge = edgeOf(item.atom)
      const part = parts.at(-1)
      if (part && edge - previous <= SAME_EDGE * item.atom.size) {
        part.atoms.push(item)
        part.left = Math.min(part.left, left)
        part.right = Math.max(part.right, right)
      } else parts.push({ left, right, atoms: [item] })
      previous = edge
    }
    const single = parts.every(({ atoms }) => new Set(atoms.map(({ row }) => row)).size === atoms.length)
    if (parts.length > 1 && single && parts.every(({ atoms }) => atoms.length > 1)) return parts
  }
  return undefined
}
