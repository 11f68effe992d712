import { exactSum } from '../../model/exact-sum.js'
import type { CellKey, Identity } from '../identities-of.js'

/** What a cell of several lines may mean: all lines as one number where that is possible, and each line by itself. */
export interface LineReadings {
  readonly key: CellKey
  /** The number that the lines make together; null where nothing forces it into several lines. */
  readonly joined: number | null
  readonly lines: readonly number[]
}

/** A way to read all cells alike is taken where at most this share of the sums fail that fail with any other. */
const FEWER_FAILS = 0.25

/** More ways than this to read the cells of one sum say nothing worth the time. */
const MOST_WAYS = 4096

export const nameOf = ({ row, column }: CellKey): string => `${row}\u0000${column}`

/**
 * What each cell of several lines means, by `nameOf`, as far as the sums of its table tell: first where all are read alike (as
 * numbers that wrap, by their first line, by their last), else cell by cell. `known` has the figures of the other cells,
 * 0 for a blank one.
 */
export function decideLines(
  cells: readonly LineReadings[],
  identities: readonly Identity[],
  known: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const own = new Set(cells.map(({ key }) => nameOf(key)))
  const sums = identities.filter(({ left, right }) => {
    const keys = [...left, ...right].map(nameOf)
    return keys.some((name) => own.has(name)) && keys.every((name) => own.has(name) || known.has(name))
  })
  return readAlike(cells, sums, known) ?? readEach(cells, sums, known)
}

const holds = ({ left, right }: Identity, figureOf: (name: string) => number): boolean =>
  exactSum(left.map((key) => figureOf(nameOf(key)))) === exactSum(right.map((key) => figureOf(nameOf(key))))

/** The ways to read all cells alike; one that some cell does not have is none. */
function waysAlike(cells: readonly LineReadings[]): Map<string, number>[] {
  const ways: ((cell: LineReadings) => number | null | undefined)[] = [
    ({ joined }) => joined,
    ({ lines }) => lines[0],
    ({ lines }) => lines.at(-1),
  ]
  return ways.flatMap((way) => {
    const read = cells.map((cell) => [nameOf(cell.key), way(cell)] as const)
    return read.every(([, value]) => typeof value === 'number') ? [new Map(read as [string, number][])] : []
  })
}

function readAlike(
  cells: readonly LineReadings[],
  sums: readonly Identity[],
  known: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> | undefined {
  const tried = waysAlike(cells).map((way) => {
    const figureOf = (name: string) => way.get(name) ?? known.get(name)!
    const held = sums.filter((sum) => holds(sum, figureOf))
    return { way, held, fails: sums.length - held.length }
  })
  const [best, next] = tried.sort((a, b) => a.fails - b.fails)
  if (!best || !next || best.fails > FEWER_FAILS * next.fails || next.fails === 0) return undefined
  const proven = new Set(best.held.flatMap(({ left, right }) => [...left, ...right].map(nameOf)))
  return new Map([...best.way].filter(([name]) => proven.has(name)))
}

/** The readings that are the only ones with which some sum holds, found sum by sum until nothing more follows. */
function readEach(
  cells: readonly LineReadings[],
  sums: readonly Identity[],
  known: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const open = new Map(
    cells.map(({ key, joined, lines }) => [
      nameOf(key),
      [...new Set(joined === null ? lines : [joined, ...lines])] as readonly number[],
    ]),
  )
  for (let changed = true; changed; ) {
    changed = false
    for (const sum of sums) {
      const names = [...sum.left, ...sum.right].map(nameOf).filter((name) => open.has(name))
      const supported = supportedReadings(sum, names, open, known)
      if (!supported) continue
      names.forEach((name, index) => {
        if (supported[index]!.size === open.get(name)!.length) return
        open.set(name, [...supported[index]!])
        changed = true
      })
    }
  }
  return new Map([...open].flatMap(([name, readings]) => (readings.length === 1 ? [[name, readings[0]!]] : [])))
}

/** For each of the cells the readings with which the sum can hold; undefined where it never does. */
function supportedReadings(
  sum: Identity,
  names: readonly string[],
  open: ReadonlyMap<string, readonly number[]>,
  known: ReadonlyMap<string, number>,
): Set<number>[] | undefined {
  if (names.reduce((ways, name) => ways * open.get(name)!.length, 1) > MOST_WAYS) return undefined
  const supported = names.map(() => new Set<number>())
  const chosen = new Map<string, number>()
  const choose = (index: number): void => {
    const name = names[index]
    if (name === undefined) {
      if (!holds(sum, (key) => chosen.get(key) ?? known.get(key)!)) return
      names.forEach((each, at) => {
        supported[at]!.add(chosen.get(each)!)
      })
      return
    }
    for (const reading of open.get(name)!) {
      chosen.set(name, reading)
      choose(index + 1)
    }
  }
  choose(0)
  return supported.some((readings) => readings.size === 0) ? undefined : supported
}
