import type { Edge } from './aligned-edge.js'
import type { Track } from './column-strips.js'
import { bound, type FigureColumn } from './figure-column.js'
import { around, type Extent, meets } from './interval.js'
import { joinedTracks } from './joined-strips.js'

/** Tracks and the headers over them as columns; undefined where a figure may belong to either of two. */
export function pairColumns(
  all: readonly Track[],
  leaves: readonly Extent[],
  edge: Edge | undefined,
): FigureColumn[] | undefined {
  const tracks = joinedTracks(all, leaves).filter(
    ({ atoms, ...track }) => atoms.some(({ atom }) => !atom.glued) || leaves.some((leaf) => meets(leaf, track)),
  )
  if (tracks.length === 0) return undefined
  const tops = leaves.filter((leaf) => tracks.filter((track) => meets(track, leaf)).length < 2)
  const columns: FigureColumn[] = []
  const used = new Set<Extent>()
  for (const { left, right } of tracks) {
    const over = tops.filter((leaf) => meets(leaf, { left, right }))
    if (over.some((leaf) => used.has(leaf))) return undefined
    for (const leaf of over) used.add(leaf)
    columns.push({ ...around([{ left, right }, ...over]), figures: { left, right } })
  }
  const lone = tops.filter((leaf) => !used.has(leaf))
  const headless = columns.filter(({ figures }) => !tops.some((leaf) => meets(leaf, figures!)))
  const placed =
    lone.length === 0 || headless.length === 0
      ? [...columns, ...blanksOf(lone)]
      : (byEdge(columns, headless, tops, lone, edge) ?? inTurns(columns, headless, lone))
  if (!placed) return undefined
  const sorted = placed.sort((a, b) => a.left - b.left)
  return sorted.every((column, index) => index === 0 || bound(sorted[index - 1]!, column) !== undefined)
    ? sorted
    : undefined
}

const blanksOf = (leaves: readonly Extent[]): FigureColumn[] =>
  leaves.map(({ left, right }) => ({ left, right, figures: undefined }))

/**
 * Figures without a header over them given to the header whose column ends, or begins, where they are aligned: the middle
 * of a header lies within its column.
 */
function byEdge(
  columns: readonly FigureColumn[],
  headless: readonly FigureColumn[],
  tops: readonly Extent[],
  lone: readonly Extent[],
  edge: Edge | undefined,
): FigureColumn[] | undefined {
  if (!edge) return undefined
  const middle = ({ left, right }: Extent) => (left + right) / 2
  const pairs = headless.map((column) => {
    const leaf =
      edge === 'right'
        ? tops.findLast((top) => middle(top) < column.right)
        : tops.find((top) => middle(top) > column.left)
    return { column, leaf }
  })
  const taken = pairs.map(({ leaf }) => leaf)
  if (taken.some((leaf, index) => !leaf || !lone.includes(leaf) || taken.indexOf(leaf) !== index)) return undefined
  return [
    ...columns.filter((column) => !headless.includes(column)),
    ...pairs.map(({ column, leaf }) => ({ ...around([column, leaf!]), figures: column.figures })),
    ...blanksOf(lone.filter((leaf) => !taken.includes(leaf))),
  ]
}

/** Headers and figures that stand beside each other in turns, as many as there are. */
function inTurns(
  columns: readonly FigureColumn[],
  headless: readonly FigureColumn[],
  lone: readonly Extent[],
): FigureColumn[] | undefined {
  if (headless.length !== lone.length) return undefined
  const pairs = headless.map((column, index) => ({ ...around([column, lone[index]!]), figures: column.figures }))
  const all = [...columns.filter((column) => !headless.includes(column)), ...pairs].sort((a, b) => a.left - b.left)
  return all.every((column, index) => index === 0 || all[index - 1]!.right <= column.left) ? all : undefined
}
