import type { Edge } from './aligned-edge.js'
import type { ColumnStrip } from './column-strips.js'
import { type FigureColumn, gutterBetween } from './figure-column.js'
import { hull, type Interval, overlaps } from './interval.js'
import { joinStrips } from './join-strips.js'

/** Strips and the headers over them as columns; undefined where a figure may belong to either of two. */
export function matchHeaders(
  all: readonly ColumnStrip[],
  leaves: readonly Interval[],
  edge: Edge | undefined,
): FigureColumn[] | undefined {
  const strips = joinStrips(all, leaves).filter(
    ({ figures, ...strip }) =>
      figures.some(({ token }) => !token.attached) || leaves.some((leaf) => overlaps(leaf, strip)),
  )
  if (strips.length === 0) return undefined
  const tops = leaves.filter((leaf) => strips.filter((strip) => overlaps(strip, leaf)).length < 2)
  const columns: FigureColumn[] = []
  const used = new Set<Interval>()
  for (const { left, right } of strips) {
    const over = tops.filter((leaf) => overlaps(leaf, { left, right }))
    if (over.some((leaf) => used.has(leaf))) return undefined
    for (const leaf of over) used.add(leaf)
    columns.push({ ...hull([{ left, right }, ...over]), figures: { left, right } })
  }
  const lone = tops.filter((leaf) => !used.has(leaf))
  const headless = columns.filter(({ figures }) => !tops.some((leaf) => overlaps(leaf, figures!)))
  const placed =
    lone.length === 0 || headless.length === 0
      ? [...columns, ...blankColumns(lone)]
      : (pairByAlignment(columns, headless, tops, lone, edge) ?? pairAlternating(columns, headless, lone))
  if (!placed) return undefined
  const sorted = placed.sort((a, b) => a.left - b.left)
  return sorted.every((column, index) => index === 0 || gutterBetween(sorted[index - 1]!, column) !== undefined)
    ? sorted
    : undefined
}

const blankColumns = (leaves: readonly Interval[]): FigureColumn[] =>
  leaves.map(({ left, right }) => ({ left, right, figures: undefined }))

/**
 * Figures without a header over them given to the header whose column ends, or begins, where they are aligned: the middle
 * of a header lies within its column.
 */
function pairByAlignment(
  columns: readonly FigureColumn[],
  headless: readonly FigureColumn[],
  tops: readonly Interval[],
  lone: readonly Interval[],
  edge: Edge | undefined,
): FigureColumn[] | undefined {
  if (!edge) return undefined
  const middle = ({ left, right }: Interval) => (left + right) / 2
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
    ...pairs.map(({ column, leaf }) => ({ ...hull([column, leaf!]), figures: column.figures })),
    ...blankColumns(lone.filter((leaf) => !taken.includes(leaf))),
  ]
}

/** Headers and figures that stand beside each other in turns, as many as there are. */
function pairAlternating(
  columns: readonly FigureColumn[],
  headless: readonly FigureColumn[],
  lone: readonly Interval[],
): FigureColumn[] | undefined {
  if (headless.length !== lone.length) return undefined
  const pairs = headless.map((column, index) => ({ ...hull([column, lone[index]!]), figures: column.figures }))
  const all = [...columns.filter((column) => !headless.includes(column)), ...pairs].sort((a, b) => a.left - b.left)
  return all.every((column, index) => index === 0 || all[index - 1]!.right <= column.left) ? all : undefined
}
