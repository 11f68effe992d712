import type { CellKey, Identity } from '../forms/form.js'

/** What a cell can be: a whole number from `low` to `high`, both included. */
export interface Range {
  readonly low: number
  readonly high: number
}

/** A row whose figures stand in this order, but nobody knows in which of the columns. */
export interface LooseRow {
  readonly row: string
  readonly columns: readonly string[]
  readonly figures: readonly number[]
}

export interface Puzzle {
  readonly identities: readonly Identity[]
  /** Printed figures by `keyOf`. */
  readonly known: ReadonlyMap<string, number>
  readonly loose: readonly LooseRow[]
}

export const keyOf = ({ row, column }: CellKey): string => `${row}\u0000${column}`

/** Rounds of propagation; real tables settle in three or four. */
const MOST_ROUNDS = 50

/** More ways than this to place a row say nothing worth the time. */
const MOST_PLACEMENTS = 5000

/**
 * The values that the identities leave as the only possible ones, by `keyOf`, for cells that are not known. Bounds
 * propagation over counts (whole, not negative); a loose row is the union of its placements that are still possible.
 * Nothing where the figures contradict each other.
 */
export function solve(puzzle: Puzzle): Map<string, number> {
  const ranges = new Map<string, Range>()
  for (const { left, right } of puzzle.identities) {
    for (const key of [...left, ...right]) ranges.set(keyOf(key), { low: 0, high: Number.POSITIVE_INFINITY })
  }
  for (const [key, value] of puzzle.known) ranges.set(key, { low: value, high: value })
  let loose = puzzle.loose.map((row) => ({ row, placements: placementsOf(row) }))
  if (loose.some(({ placements }) => placements === undefined)) return new Map()
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let changed = false
    for (const identity of puzzle.identities) {
      const outcome = tighten(identity, ranges)
      if (outcome === 'impossible') return new Map()
      changed ||= outcome === 'changed'
    }
    const next: typeof loose = []
    for (const { row, placements } of loose) {
      const own = puzzle.identities.filter((identity) => isWithin(identity, row.row))
      const possible = placements!.flatMap((placement) => {
        const trial = tryPlacement(row, placement, own, ranges)
        return trial ? [{ placement, trial }] : []
      })
      if (possible.length === 0) return new Map()
      for (const column of row.columns) {
        const key = keyOf({ row: row.row, column })
        const now = ranges.get(key)
        if (!now) continue
        const low = Math.max(now.low, Math.min(...possible.map(({ trial }) => trial.get(key)!.low)))
        const high = Math.min(now.high, Math.max(...possible.map(({ trial }) => trial.get(key)!.high)))
        if (low > now.low || high < now.high) {
          ranges.set(key, { low, high })
          changed = true
        }
      }
      next.push({ row, placements: possible.map(({ placement }) => placement) })
    }
    loose = next
    if (!changed) break
  }
  const found = new Map<string, number>()
  for (const [key, { low, high }] of ranges) {
    if (low === high && !puzzle.known.has(key)) found.set(key, low)
  }
  return found
}

const isWithin = ({ left, right }: Identity, row: string): boolean =>
  [...left, ...right].every((key) => key.row === row)

/** For each figure the index of its column; all ways that keep their order, undefined for too many. */
function placementsOf({ columns, figures }: LooseRow): number[][] | undefined {
  const ways: number[][] = []
  const extend = (way: number[], next: number): boolean => {
    if (way.length === figures.length) {
      ways.push(way)
      return ways.length <= MOST_PLACEMENTS
    }
    const last = columns.length - (figures.length - way.length)
    for (let column = next; column <= last; column++) if (!extend([...way, column], column + 1)) return false
    return true
  }
  return extend([], 0) ? ways : undefined
}

function tryPlacement(
  { row, columns, figures }: LooseRow,
  placement: readonly number[],
  own: readonly Identity[],
  ranges: ReadonlyMap<string, Range>,
): Map<string, Range> | undefined {
  const trial = new Map<string, Range>()
  for (const column of columns) {
    const key = keyOf({ row, column })
    trial.set(key, ranges.get(key) ?? { low: 0, high: Number.POSITIVE_INFINITY })
  }
  for (const [index, column] of placement.entries()) {
    const key = keyOf({ row, column: columns[column]! })
    const { low, high } = trial.get(key)!
    const figure = figures[index]!
    if (figure < low || figure > high) return undefined
    trial.set(key, { low: figure, high: figure })
  }
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const outcomes = own.map((identity) => tighten(identity, trial))
    if (outcomes.includes('impossible')) return undefined
    if (!outcomes.includes('changed')) break
  }
  return trial
}

/** Narrows every cell of left = right by what the others leave for it. */
function tighten({ left, right }: Identity, ranges: Map<string, Range>): 'impossible' | 'changed' | 'unchanged' {
  const sum = (keys: readonly CellKey[], end: 'low' | 'high') =>
    keys.reduce((total, key) => total + ranges.get(keyOf(key))![end], 0)
  let outcome: 'changed' | 'unchanged' = 'unchanged'
  for (const [own, other] of [
    [left, right],
    [right, left],
  ] as const) {
    for (const key of own) {
      const { low, high } = ranges.get(keyOf(key))!
      const rest = own.filter((candidate) => candidate !== key)
      const most = sum(other, 'high') - sum(rest, 'low')
      const least = sum(other, 'low') - sum(rest, 'high')
      const next = { low: Math.max(low, least), high: Math.min(high, most) }
      if (next.low > next.high) return 'impossible'
      if (next.low > low || next.high < high) {
        ranges.set(keyOf(key), next)
        outcome = 'changed'
      }
    }
  }
  return outcome
}
