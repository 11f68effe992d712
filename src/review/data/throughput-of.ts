import { median } from '../../model/median.js'
import type { Throughput } from './overview.js'

/** What the manifest says of one file. */
interface Timed {
  readonly path: string
  readonly id: string | null
  readonly bytes: number
  readonly milliseconds: number
}

/** Milliseconds at which the classes of the spread begin: each some three times the one before. */
const CLASSES = [0, 30, 100, 300, 1000, 3000, 10_000] as const
const SLOWEST = 5

/** How fast the files were read; `timed` are those that were opened. */
export function throughputOf(timed: readonly Timed[]): Throughput {
  const times = timed.map(({ milliseconds }) => milliseconds)
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
  return {
    files: timed.length,
    bytes: sum(timed.map(({ bytes }) => bytes)),
    milliseconds: sum(times),
    median: median(times),
    longest: times.reduce((longest, time) => Math.max(longest, time), 0),
    spread: CLASSES.map((from, index) => ({
      from,
      files: times.filter((time) => time >= from && time < (CLASSES[index + 1] ?? Number.POSITIVE_INFINITY)).length,
    })),
    slowest: [...timed]
      .sort((a, b) => b.milliseconds - a.milliseconds || (a.path < b.path ? -1 : 1))
      .slice(0, SLOWEST)
      .map(({ path, id, milliseconds }) => ({ path, id, milliseconds })),
  }
}
