import { CELL_GAP, SAME_EDGE, WORD_GAP } from '../measures/text-measures.js'
import type { Interval } from './interval.js'
import type { LineToken } from './tokenize-line.js'

/** A strip down the page with the figures in it, each with the index of its row. */
export interface ColumnStrip extends Interval {
  readonly figures: readonly { readonly token: LineToken; readonly row: number }[]
}

/** A strip that still grows. */
export interface GrowingStrip {
  left: number
  right: number
  readonly figures: ColumnStrip['figures'][number][]
}

/**
 * The strips that gaps in the projection of all figures of `rows` part, from left to right, each row with one figure in
 * a strip; undefined where they cannot be parted so.
 */
export function columnStrips(rows: readonly (readonly LineToken[])[]): ColumnStrip[] | undefined {
  const tokens = rows.flatMap((row, index) => row.map((token) => ({ token, row: index })))
  tokens.sort((a, b) => a.token.box.left - b.token.box.left)
  const strips: GrowingStrip[] = []
  for (const item of tokens) {
    const { left, right } = item.token.box
    const strip = strips.at(-1)
    if (strip && left - strip.right < CELL_GAP * item.token.size) {
      strip.figures.push(item)
      strip.right = Math.max(strip.right, right)
    } else strips.push({ left, right, figures: [item] })
  }
  const parted: ColumnStrip[] = []
  for (const strip of strips) {
    const parts = isCrowded(strip) ? partedByEdges(strip) : [strip]
    if (!parts) return undefined
    parted.push(...parts)
  }
  return parted
}

/** Whether a row has two figures in the strip that are not pieces of one number. */
function isCrowded({ figures }: ColumnStrip): boolean {
  const last = new Map<number, LineToken>()
  return figures.some(({ token, row }) => {
    const before = last.get(row)
    last.set(row, token)
    return before !== undefined && token.box.left - before.box.right > WORD_GAP * token.size
  })
}

/** The strip cut where the left, right or middle edges of its figures fall into clear clusters. */
function partedByEdges(strip: ColumnStrip): ColumnStrip[] | undefined {
  const edges: ((token: LineToken) => number)[] = [
    ({ box }) => box.left,
    ({ box }) => box.right,
    ({ box }) => (box.left + box.right) / 2,
  ]
  for (const edgeOf of edges) {
    const sorted = [...strip.figures].sort((a, b) => edgeOf(a.token) - edgeOf(b.token))
    const parts: GrowingStrip[] = []
    let previous = Number.NEGATIVE_INFINITY
    for (const item of sorted) {
      const { left, right } = item.token.box
      const edge = edgeOf(item.token)
      const part = parts.at(-1)
      if (part && edge - previous <= SAME_EDGE * item.token.size) {
        part.figures.push(item)
        part.left = Math.min(part.left, left)
        part.right = Math.max(part.right, right)
      } else parts.push({ left, right, figures: [item] })
      previous = edge
    }
    const single = parts.every(({ figures }) => new Set(figures.map(({ row }) => row)).size === figures.length)
    if (parts.length > 1 && single && parts.every(({ figures }) => figures.length > 1)) return parts
  }
  return undefined
}
