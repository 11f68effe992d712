import { figureTracks, SAME_EDGE, type Track } from './column-strips.js'
import type { Atom } from './tokenize-line.js'

/** Where the figures of a column are aligned. */
export type Edge = 'left' | 'right'

/** The edge at which the figures of `rows` are aligned, where they tell. */
export function usualEdge(rows: readonly (readonly Atom[])[]): Edge | undefined {
  const tracks = figureTracks(rows)
  return tracks && alignedEdge(tracks)
}

/** The edge that the figures of each track share whose widths differ; undefined for none, the middle, or several. */
export function alignedEdge(tracks: readonly Track[]): Edge | undefined {
  const edges = new Set(
    tracks.flatMap(({ atoms }): (Edge | undefined)[] => {
      const limit = SAME_EDGE * atoms[0]!.atom.size
      const spread = (of: (atom: Atom) => number) => {
        const values = atoms.map(({ atom }) => of(atom))
        return Math.max(...values) - Math.min(...values)
      }
      const [left, right] = [spread(({ box }) => box.left), spread(({ box }) => box.right)]
      if (Math.max(left, right) < limit) return []
      return [left < limit ? 'left' : right < limit ? 'right' : undefined]
    }),
  )
  return edges.size === 1 ? [...edges][0] : undefined
}
