import type { Atom } from './line-atoms.js'
import type { TextLine } from './text-lines.js'

/** From where to where something stands across the page, in points. */
export interface Extent {
  readonly left: number
  readonly right: number
}

/** A column of figures: what its figures take, undefined where all of its cells are blank, and what its header takes. */
export interface FigureColumn extends Extent {
  readonly figures: Extent | undefined
}

/** In ems: figures of two columns never come closer in the projection of all rows. */
const LEAST_GUTTER = 0.08

/** In ems: pieces of one number stand closer, two numbers of one row further apart. */
const DIGIT_GAP = 0.35

/** In ems: how far the aligned edges of the figures of one column may differ. */
const SAME_EDGE = 0.3

/** In ems: gaps at which headers are parted, the likelier first. */
const HEADER_GAPS = [0.08, 1]

interface Track {
  left: number
  right: number
  readonly atoms: { readonly atom: Atom; readonly row: number }[]
}

/**
 * The columns in which the figures of `rows` stand under `header` (lines of pieces, top down), from left to right: where
 * the projection of all figures on the line has gaps, each row has one figure between them, and the headers over them
 * agree. Where headers stand beside their figures, the edge at which figures are aligned (`usual` where these rows do not
 * tell) says whose they are. Undefined where that is not certain.
 */
export function figureColumns(
  rows: readonly (readonly Atom[])[],
  headerAt: (gap: number) => readonly (readonly TextLine[])[],
  usual?: Edge,
): FigureColumn[] | undefined {
  const tracks = tracksOf(rows)
  if (!tracks || tracks.length === 0) return undefined
  const edge = alignedEdge(tracks) ?? usual
  for (const gap of HEADER_GAPS) {
    const columns = pairUp(tracks, leavesOf(headerAt(gap)), edge)
    if (columns) return columns
  }
  return undefined
}

function tracksOf(rows: readonly (readonly Atom[])[]): Track[] | undefined {
  const atoms = rows.flatMap((row, index) => row.map((atom) => ({ atom, row: index })))
  atoms.sort((a, b) => a.atom.box.left - b.atom.box.left)
  const tracks: Track[] = []
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
    const parts: Track[] = []
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

/** The lowest headers: pieces with no other under them, with the lines of the same header above. */
function leavesOf(header: readonly (readonly TextLine[])[]): Extent[] {
  const leaves: { left: number; right: number }[] = []
  for (const line of [...header].reverse()) {
    const added: { left: number; right: number }[] = []
    for (const { box } of line) {
      const under = leaves.filter(({ left, right }) => left < box.right && right > box.left)
      if (under.length === 0) added.push({ left: box.left, right: box.right })
    }
    // one piece alone over others is a spanner or a band
    if (leaves.length === 0 || line.length > 1) leaves.push(...added)
  }
  return leaves.sort((a, b) => a.left - b.left)
}

const meets = (a: Extent, b: Extent): boolean => a.left < b.right && a.right > b.left

const around = (parts: readonly Extent[]): Extent => ({
  left: Math.min(...parts.map(({ left }) => left)),
  right: Math.max(...parts.map(({ right }) => right)),
})

/** Tracks and the headers over them as columns; undefined where a figure may belong to either of two. */
function pairUp(all: readonly Track[], leaves: readonly Extent[], edge: Edge | undefined): FigureColumn[] | undefined {
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

/** Where two neighbouring columns part, in points: between all that is in them, or at least between their figures. */
export function bound(a: FigureColumn, b: FigureColumn): number | undefined {
  if (a.right <= b.left) return (a.right + b.left) / 2
  const [end, start] = [(a.figures ?? a).right, (b.figures ?? b).left]
  return end <= start ? (end + start) / 2 : undefined
}

/** Tracks joined that hold pieces of one number, or figures of one column that are aligned in two ways. */
function joinedTracks(tracks: readonly Track[], leaves: readonly Extent[]): Track[] {
  const joined: Track[] = []
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

/** Where the figures of a column are aligned. */
export type Edge = 'left' | 'right'

/** The edge at which the figures of `rows` are aligned, where they tell. */
export function usualEdge(rows: readonly (readonly Atom[])[]): Edge | undefined {
  const tracks = tracksOf(rows)
  return tracks && alignedEdge(tracks)
}

/** The edge that the figures of each track share whose widths differ; undefined for none, the middle, or several. */
function alignedEdge(tracks: readonly Track[]): Edge | undefined {
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
