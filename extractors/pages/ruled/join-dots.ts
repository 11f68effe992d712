import type { Ruling } from '../../../src/model/box.js'
import { BLANKS_PER_DOT, ROUNDING, THICKEST_LINE } from '../measures/ruling-measures.js'
import { clusterRulings } from './cluster-rulings.js'
import { joinCollinear, type RuledLine } from './join-collinear.js'
import type { RulingTolerance } from './ruling-tolerance.js'

/** Dots from which on a row of them is a line: two may be the dots of a double line beside each other. */
const FEWEST_DOTS = 3

/** Places of dots that are told apart, per point, and how many of them a page may have in one direction. */
const DOTS_PER_POINT = 20
const KEYS_PER_LINE = 2 ** 22

/** Tells which rulings are dots: those that stand in both directions at one place. */
export function dotsAmong(rulings: readonly Ruling[]): (ruling: Ruling) => boolean {
  const short = rulings.filter(({ start, end }) => end - start <= THICKEST_LINE)
  const keyOf = ({ orientation, position, start, end }: Ruling) => {
    const middle = (start + end) / 2
    const [x, y] = orientation === 'horizontal' ? [middle, position] : [position, middle]
    return Math.round(x * DOTS_PER_POINT) * KEYS_PER_LINE + Math.round(y * DOTS_PER_POINT)
  }
  const across = new Set(short.filter(({ orientation }) => orientation === 'horizontal').map(keyOf))
  const down = new Set(short.filter(({ orientation }) => orientation === 'vertical').map(keyOf))
  return (ruling) => {
    if (ruling.end - ruling.start > THICKEST_LINE) return false
    const key = keyOf(ruling)
    return across.has(key) && down.has(key)
  }
}

/** The lines with their dots joined to rows, or to the dashes beside them; dots of lines in the other direction are left out. */
export const joinDots = (
  rulings: readonly Ruling[],
  dots: ReadonlySet<Ruling>,
  tolerance: RulingTolerance,
): RuledLine[] =>
  clusterRulings(rulings, ROUNDING).flatMap((cluster) => {
    const own = cluster.filter((piece) => dots.has(piece))
    // the mean, as writers round some of equal dots up and others down
    const size = own.reduce((sum, dot) => sum + dot.end - dot.start, 0) / Math.max(1, own.length)
    const rows = joinCollinear(
      own,
      Math.min(tolerance.gap, BLANKS_PER_DOT * size + ROUNDING),
      (pieces) => countPlaces(pieces) >= FEWEST_DOTS && pieces.at(-1)!.end - pieces[0]!.start >= tolerance.least,
    )
    if (own.length === cluster.length) return rows
    return [...rows, ...joinCollinear(cluster, tolerance.gap, (pieces) => !pieces.every((piece) => dots.has(piece)))]
  })

/** At how many places pieces begin that are sorted by their starts: borders of two cells are painted twice. */
const countPlaces = (pieces: readonly Ruling[]): number =>
  pieces.filter((piece, index) => index === 0 || piece.start - pieces[index - 1]!.start > ROUNDING).length
