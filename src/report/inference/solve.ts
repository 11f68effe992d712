import type { CellKey, Identity } from '../../forms/identities-of.js'
import { splitDigits } from './split-digits.js'

/** A row whose figures are in this order, but nobody knows in which of the columns. */
export interface LooseRow {
  readonly row: string
  readonly columns: readonly string[]
  readonly figures: readonly number[]
  /** A run of digits that is all of its figures, one for each column, with nothing between them. */
  readonly run?: string
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

/** A value that is the only possible one, and the rules whose sums bound it from below and from above. */
export interface Solved {
  readonly value: number
  readonly rules: readonly string[]
}

export interface Solution {
  /** By `keyOf`, for cells that are not known. */
  readonly values: ReadonlyMap<string, Solved>
  /** By row: for each figure of a loose row the column that it is in, undefined where the sums leave several. */
  readonly places: ReadonlyMap<string, readonly (string | undefined)[]>
  /** By row: what a run of digits can be, a figure for each column. */
  readonly splits: ReadonlyMap<string, readonly (readonly number[])[]>
}

const NOTHING: Solution = { values: new Map(), places: new Map(), splits: new Map() }

/** What each cell can be, by its number: a whole number from `low` to `high`, both included; and the sums that said so. */
interface Ranges {
  readonly low: Float64Array
  readonly high: Float64Array
  /** Numbers of the sums that set the ends last; NONE where no sum has. */
  readonly lowBy: Int16Array
  readonly highBy: Int16Array
}

const NONE = -1

/** Sums over cells by their numbers, with their own number. */
interface Sum {
  readonly number: number
  readonly left: readonly number[]
  readonly right: readonly number[]
}

/** A way to place the figures of a row: what they are, and for each the index of its column. */
interface Placement {
  readonly figures: readonly number[]
  readonly columns: readonly number[]
}

/** A loose row over cell numbers, the sums within it, and the ways left to place its figures. */
interface Loose {
  readonly row: LooseRow
  readonly cells: readonly number[]
  readonly own: readonly Sum[]
  readonly placements: readonly Placement[]
}

/**
 * The values that the identities leave as the only possible ones, by `keyOf`, for cells that are not known. Bounds
 * propagation over counts (whole, not negative); a loose row is the union of its placements that are still possible.
 * Nothing where the figures contradict each other.
 */
export function solve(puzzle: Puzzle): Solution {
  const numbers = new Map<string, number>()
  const numberOf = (key: CellKey): number => {
    const name = keyOf(key)
    const number = numbers.get(name) ?? numbers.size
    numbers.set(name, number)
    return number
  }
  const sums = puzzle.identities.map((identity, number) => ({
    identity,
    number,
    left: identity.left.map(numberOf),
    right: identity.right.map(numberOf),
  }))
  const inSums = numbers.size
  let loose: Loose[] = []
  for (const given of puzzle.loose) {
    const { row, columns, figures, run } = given
    const cells = columns.map((column) => numberOf({ row, column }))
    const own = sums.filter(({ identity }) => isWithinRow(identity, row))
    const placements = run === undefined ? placementsOf(columns.length, figures) : splitsOf(run, cells, own)
    if (!placements) {
      // a run that can be too much says nothing; the other rows may still be solved
      if (run !== undefined) continue
      return NOTHING
    }
    loose.push({ row: given, cells, own, placements })
  }
  const ranges: Ranges = {
    low: new Float64Array(numbers.size),
    high: new Float64Array(numbers.size).fill(Number.POSITIVE_INFINITY),
    lowBy: new Int16Array(numbers.size).fill(NONE),
    highBy: new Int16Array(numbers.size).fill(NONE),
  }
  for (const [key, value] of puzzle.known) {
    const number = numbers.get(key)
    if (number !== undefined) ranges.low[number] = ranges.high[number] = value
  }
  for (let round = 0, changed = true; changed && round < MOST_ROUNDS; round++) {
    changed = false
    for (const sum of sums) {
      const outcome = tighten(sum, ranges)
      if (outcome === 'impossible') return NOTHING
      changed ||= outcome === 'changed'
    }
    const next: Loose[] = []
    for (const row of loose) {
      const outcome = narrow(row, ranges)
      if (!outcome) return NOTHING
      changed ||= outcome.changed
      next.push({ ...row, placements: outcome.placements })
    }
    loose = next
  }
  const found = new Map<string, Solved>()
  for (const [key, number] of numbers) {
    const low = ranges.low[number]!
    if (number >= inSums || low !== ranges.high[number] || puzzle.known.has(key)) continue
    const ends = [ranges.lowBy[number]!, ranges.highBy[number]!].filter((sum) => sum !== NONE)
    found.set(key, { value: low, rules: [...new Set(ends.map((sum) => puzzle.identities[sum]!.rule))] })
  }
  const runs = loose.filter(({ row }) => row.run !== undefined)
  return {
    values: found,
    places: new Map(loose.map((left) => [left.row.row, placesOf(left)])),
    splits: new Map(runs.map(({ row, placements }) => [row.row, placements.map(({ figures }) => figures)])),
  }
}

/** For each figure the column that all placements left agree on. */
const placesOf = ({ row, placements }: Loose): (string | undefined)[] =>
  placements[0]!.columns.map((column, index) =>
    placements.every(({ columns }) => columns[index] === column) ? row.columns[column] : undefined,
  )

/** Every way to take a run of digits apart into a figure for each cell. */
function splitsOf(run: string, cells: readonly number[], own: readonly Sum[]): Placement[] | undefined {
  const places = (sum: readonly number[]) => sum.map((cell) => cells.indexOf(cell))
  const columns = cells.map((_, index) => index)
  const ways = splitDigits(
    run,
    cells.length,
    own.map(({ left, right }) => ({ left: places(left), right: places(right) })),
  )
  return ways?.map((figures) => ({ figures, columns }))
}

/** Whether a sum is over cells of one row alone. */
export const isWithinRow = ({ left, right }: Identity, row: string): boolean =>
  [...left, ...right].every((key) => key.row === row)

/** All ways to place figures that keep their order, undefined for too many. */
function placementsOf(columns: number, figures: readonly number[]): Placement[] | undefined {
  const ways: Placement[] = []
  const extend = (way: number[], next: number): boolean => {
    if (way.length === figures.length) {
      ways.push({ figures, columns: way })
      return ways.length <= MOST_PLACEMENTS
    }
    const last = columns - (figures.length - way.length)
    for (let column = next; column <= last; column++) if (!extend([...way, column], column + 1)) return false
    return true
  }
  return extend([], 0) ? ways : undefined
}

/** Narrows the cells of a loose row to what some placement leaves for them; undefined where none is possible. */
function narrow({ cells, own, placements }: Loose, ranges: Ranges) {
  const low = cells.map(() => Number.POSITIVE_INFINITY)
  const high = cells.map(() => 0)
  const left = placements.filter((placement) => {
    const trial = tryPlacement(cells, placement, own, ranges)
    if (!trial) return false
    cells.forEach((cell, index) => {
      low[index] = Math.min(low[index]!, trial.low[cell]!)
      high[index] = Math.max(high[index]!, trial.high[cell]!)
    })
    return true
  })
  if (left.length === 0) return undefined
  let changed = false
  cells.forEach((cell, index) => {
    if (low[index]! <= ranges.low[cell]! && high[index]! >= ranges.high[cell]!) return
    const by = own[0]?.number ?? NONE
    if (low[index]! > ranges.low[cell]!) ranges.lowBy[cell] = by
    if (high[index]! < ranges.high[cell]!) ranges.highBy[cell] = by
    ranges.low[cell] = Math.max(ranges.low[cell]!, low[index]!)
    ranges.high[cell] = Math.min(ranges.high[cell]!, high[index]!)
    changed = true
  })
  return { changed, placements: left }
}

function tryPlacement(
  cells: readonly number[],
  { figures, columns }: Placement,
  own: readonly Sum[],
  ranges: Ranges,
): Ranges | undefined {
  for (const [index, column] of columns.entries()) {
    const figure = figures[index]!
    const cell = cells[column]!
    if (figure < ranges.low[cell]! || figure > ranges.high[cell]!) return undefined
  }
  const { lowBy, highBy } = ranges
  const trial = { low: ranges.low.slice(), high: ranges.high.slice(), lowBy: lowBy.slice(), highBy: highBy.slice() }
  for (const [index, column] of columns.entries()) {
    trial.low[cells[column]!] = trial.high[cells[column]!] = figures[index]!
  }
  for (let round = 0, changed = true; changed && round < MOST_ROUNDS; round++) {
    changed = false
    for (const sum of own) {
      const outcome = tighten(sum, trial)
      if (outcome === 'impossible') return undefined
      changed ||= outcome === 'changed'
    }
  }
  return trial
}

/** Narrows every cell of left = right by what the others leave for it. */
function tighten(
  { number, left, right }: Sum,
  { low, high, lowBy, highBy }: Ranges,
): 'impossible' | 'changed' | 'unchanged' {
  let outcome: 'changed' | 'unchanged' = 'unchanged'
  const total = (cells: readonly number[], ends: Float64Array) => cells.reduce((sum, cell) => sum + ends[cell]!, 0)
  for (const [own, other] of [
    [left, right],
    [right, left],
  ] as const) {
    const most = total(other, high)
    const least = total(other, low)
    for (const cell of own) {
      // summed anew without the cell: an endless range cannot be taken off a sum
      let restLow = 0
      let restHigh = 0
      for (const sibling of own) {
        if (sibling === cell) continue
        restLow += low[sibling]!
        restHigh += high[sibling]!
      }
      const nextLow = Math.max(low[cell]!, least - restHigh)
      const nextHigh = Math.min(high[cell]!, most - restLow)
      if (nextLow > nextHigh) return 'impossible'
      if (nextLow > low[cell]!) {
        low[cell] = nextLow
        lowBy[cell] = number
        outcome = 'changed'
      }
      if (nextHigh < high[cell]!) {
        high[cell] = nextHigh
        highBy[cell] = number
        outcome = 'changed'
      }
    }
  }
  return outcome
}
