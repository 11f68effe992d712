import { overlap, type Ruling } from '../../../src/model/geometry.js'

/** Distances in points that the size of a table's text gives: how far two lines may be apart and still be one. */
export interface RulingTolerance {
  /** Parallel lines closer than this are one line (double lines, the two sides of a border). */
  readonly snap: number
  /** Collinear pieces whose gap is smaller are one line (dashes, dots, borders drawn cell by cell). */
  readonly gap: number
  /** A line shorter than this bounds no cell. */
  readonly least: number
  /** A band across a table whose sides are open is no higher than this: a few lines of text. */
  readonly band: number
}

/** A ruling joined of pieces: its ends may lack as much as the widest blank between its pieces. */
export interface RuledLine extends Ruling {
  readonly blank: number
}

/*
 * Shares of the em. A row that holds text is at least one em high, and a column that holds a character at least half an em
 * wide; so lines nearer than a third of it bound no row, and a border that is missing between two cells leaves a
 * blank of an em, less what its neighbours stick out.
 */
const SNAP_PER_EM = 0.38
const GAP_PER_EM = 0.7
const LEAST_PER_EM = 0.5
const BAND_PER_EM = 4

/** Points; below the one rounding of writers parts what is one line, beyond the other no double line goes. */
const LEAST_SNAP = 1.2
const MOST_SNAP = 3.5

/** The tolerance for a table whose text has an em of `size` points. */
export function rulingTolerance(size: number): RulingTolerance {
  const snap = Math.min(MOST_SNAP, Math.max(LEAST_SNAP, size * SNAP_PER_EM))
  return {
    snap,
    gap: Math.max(snap, size * GAP_PER_EM),
    least: size * LEAST_PER_EM,
    band: size * BAND_PER_EM,
  }
}

/**
 * Rulings snapped and joined: parallel lines within `snap` become one at their mean position (weighted by length), and
 * pieces along it within `gap` one piece; what stays too short to bound a cell is left out. After Anssi Nurminen,
 * "Algorithmic Extraction of Data in Tables in PDF Documents" (Tampere 2013), section 4.
 */
export function joinRulings(rulings: readonly Ruling[], tolerance: RulingTolerance): RuledLine[] {
  const isDot = dotsAmong(rulings)
  return [
    ...joinParallel(
      rulings.filter((ruling) => ruling.orientation === 'horizontal'),
      isDot,
      tolerance,
    ),
    ...joinParallel(
      rulings.filter((ruling) => ruling.orientation === 'vertical'),
      isDot,
      tolerance,
    ),
  ]
}

/** Points; a filled area that is no longer than this either way is a dot, which has no direction of its own. */
const DOT = 3

/** Points by which the dots of one line may leave it. */
const DOT_SNAP = 0.5

/** A blank between two dots of a line is at most this many times as long as they are: those of two lines stand further apart. */
const BLANKS_PER_DOT = 2

/** Dots from which on a row of them is a line: two may be the dots of a double line beside each other. */
const FEWEST_DOTS = 3

/** Places of dots that are told apart, per point, and how many of them a page may have in one direction. */
const DOTS_PER_POINT = 20
const KEYS_PER_LINE = 2 ** 22

/** Tells which rulings are dots: those that stand in both directions at one place. */
function dotsAmong(rulings: readonly Ruling[]): (ruling: Ruling) => boolean {
  const short = rulings.filter(({ start, end }) => end - start <= DOT)
  const keyOf = ({ orientation, position, start, end }: Ruling) => {
    const middle = (start + end) / 2
    const [x, y] = orientation === 'horizontal' ? [middle, position] : [position, middle]
    return Math.round(x * DOTS_PER_POINT) * KEYS_PER_LINE + Math.round(y * DOTS_PER_POINT)
  }
  const across = new Set(short.filter(({ orientation }) => orientation === 'horizontal').map(keyOf))
  const down = new Set(short.filter(({ orientation }) => orientation === 'vertical').map(keyOf))
  return (ruling) => {
    if (ruling.end - ruling.start > DOT) return false
    const key = keyOf(ruling)
    return across.has(key) && down.has(key)
  }
}

function joinParallel(
  rulings: readonly Ruling[],
  isDot: (ruling: Ruling) => boolean,
  tolerance: RulingTolerance,
): RuledLine[] {
  const dots = new Set(rulings.filter(isDot))
  const lines = dots.size > 0 ? withoutLoneDots(rulings, dots, tolerance) : rulings
  return clusters(lines, tolerance.snap)
    .flatMap((cluster) => joinCollinear(cluster, tolerance.gap))
    .filter((line) => line.end - line.start >= tolerance.least)
}

/** The lines with their dots joined to rows, or to the dashes beside them; dots of lines in the other direction are left out. */
const withoutLoneDots = (
  rulings: readonly Ruling[],
  dots: ReadonlySet<Ruling>,
  tolerance: RulingTolerance,
): RuledLine[] =>
  clusters(rulings, DOT_SNAP).flatMap((cluster) => {
    const own = cluster.filter((piece) => dots.has(piece))
    // the mean, as writers round some of equal dots up and others down
    const size = own.reduce((sum, dot) => sum + dot.end - dot.start, 0) / Math.max(1, own.length)
    const rows = joinCollinear(
      own,
      Math.min(tolerance.gap, BLANKS_PER_DOT * size + DOT_SNAP),
      (pieces) => countPlaces(pieces) >= FEWEST_DOTS && pieces.at(-1)!.end - pieces[0]!.start >= tolerance.least,
    )
    if (own.length === cluster.length) return rows
    return [...rows, ...joinCollinear(cluster, tolerance.gap, (pieces) => !pieces.every((piece) => dots.has(piece)))]
  })

/** At how many places pieces begin that are sorted by their starts: borders of two cells are painted twice. */
const countPlaces = (pieces: readonly Ruling[]): number =>
  pieces.filter((piece, index) => index === 0 || piece.start - pieces[index - 1]!.start > DOT_SNAP).length

/** Groups of lines whose positions follow each other within `snap`, each group no wider than twice that. */
function clusters<Item extends Ruling>(rulings: readonly Item[], snap: number): Item[][] {
  const sorted = [...rulings].sort((a, b) => a.position - b.position)
  const groups: Item[][] = []
  for (const ruling of sorted) {
    const group = groups.at(-1)
    const previous = group?.at(-1)
    const near = previous && ruling.position - previous.position <= snap
    if (group && near && ruling.position - group[0]!.position <= 2 * snap) group.push(ruling)
    else groups.push([ruling])
  }
  return groups
}

/** The lines that pieces on one axis make with no more than `gap` points between them, those of which `isLine` says so. */
function joinCollinear(
  cluster: readonly (Ruling | RuledLine)[],
  gap: number,
  isLine: (pieces: readonly Ruling[]) => boolean = () => true,
): RuledLine[] {
  const sorted = [...cluster].sort((a, b) => a.start - b.start)
  const lines: RuledLine[] = []
  for (let from = 0; from < sorted.length; ) {
    const first = sorted[from]!
    const { start } = first
    let { end } = first
    let blank = blankOf(first)
    let weight = lengthOf(first)
    let sum = first.position * weight
    let to = from + 1
    for (; to < sorted.length; to++) {
      const piece = sorted[to]!
      const length = lengthOf(piece)
      if (piece.start > end + gap) break
      blank = Math.max(blank, blankOf(piece), piece.start - end)
      end = Math.max(end, piece.end)
      weight += length
      sum += piece.position * length
    }
    if (isLine(sorted.slice(from, to))) {
      lines.push({ orientation: first.orientation, position: sum / weight, start, end, blank })
    }
    from = to
  }
  return lines
}

const blankOf = (ruling: Ruling | RuledLine): number => ('blank' in ruling ? ruling.blank : 0)

/** Length in points; a hundredth is added so that pieces without extent weigh something. */
const lengthOf = (ruling: Ruling): number => ruling.end - ruling.start + 0.01

/** Length in points of the part of [start, end] that the rulings cover. */
export function coverage(rulings: readonly Ruling[], start: number, end: number): number {
  let covered = 0
  for (const ruling of rulings) covered += overlap(ruling.start, ruling.end, start, end)
  return Math.min(covered, end - start)
}
