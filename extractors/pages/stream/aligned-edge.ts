import { SAME_EDGE } from '../measures/text-measures.js'
import { type ColumnStrip, columnStrips } from './column-strips.js'
import type { LineToken } from './tokenize-line.js'

/** Where the figures of a column are aligned. */
export type Edge = 'left' | 'right'

/** The edge at which the figures of `rows` are aligned, where they tell. */
export function usualEdge(rows: readonly (readonly LineToken[])[]): Edge | undefined {
  const strips = columnStrips(rows)
  return strips && alignedEdge(strips)
}

/** The edge that the figures of each strip share whose widths differ; undefined for none, the middle, or several. */
export function alignedEdge(strips: readonly ColumnStrip[]): Edge | undefined {
  const edges = new Set(
    strips.flatMap(({ figures }): (Edge | undefined)[] => {
      const limit = SAME_EDGE * figures[0]!.token.size
      const spread = (of: (token: LineToken) => number) => {
        const values = figures.map(({ token }) => of(token))
        return Math.max(...values) - Math.min(...values)
      }
      const [left, right] = [spread(({ box }) => box.left), spread(({ box }) => box.right)]
      if (Math.max(left, right) < limit) return []
      return [left < limit ? 'left' : right < limit ? 'right' : undefined]
    }),
  )
  return edges.size === 1 ? [...edges][0] : undefined
}
