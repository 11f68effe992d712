import type { CellKey, Identity } from '../../forms/identities-of.js'
import { keyOf, type LooseRow, type Solution } from './solve.js'

/** So many sums have to agree on a cell that is not printed, where nobody knows which one of its row that is. */
const FEWEST_SUMS = 2

/**
 * What of a solution is proven for the loose rows. Which cell of a row was lost, and what was in it, is a guess where a single
 * sum tells both: another sum has to confirm it. A figure is where it was placed if some sum holds without such a guess.
 */
export function proven(
  { values, places, splits }: Solution,
  identities: readonly Identity[],
  known: ReadonlyMap<string, number>,
  loose: readonly LooseRow[],
): Solution {
  const isTold = (key: CellKey): boolean => known.has(keyOf(key)) || values.has(keyOf(key))
  const told = identities
    .filter(({ left, right }) => [...left, ...right].every(isTold))
    .map(({ left, right }) => new Set([...left, ...right].map(keyOf)))
  const sumsWith = (cell: string) => told.filter((keys) => keys.has(cell))
  const rows = loose.map(({ row, columns }) => {
    const own = places.get(row) ?? []
    const placed = new Set(own)
    const [printed, lost] = [true, false].map((isPlaced) =>
      columns.filter((column) => placed.has(column) === isPlaced).map((column) => keyOf({ row, column })),
    ) as [string[], string[]]
    return { row, own, printed, lost }
  })
  const guessed = new Set(rows.flatMap(({ lost }) => lost.filter((cell) => sumsWith(cell).length < FEWEST_SUMS)))
  const holds = (cell: string): boolean => sumsWith(cell).some((keys) => ![...keys].some((other) => guessed.has(other)))
  const doubtful = new Set([...guessed, ...rows.flatMap(({ printed }) => printed.filter((cell) => !holds(cell)))])
  return {
    splits,
    values: new Map([...values].filter(([cell]) => !doubtful.has(cell))),
    places: new Map(
      rows.map(({ row, own }) => [
        row,
        own.map((column) => (column !== undefined && doubtful.has(keyOf({ row, column })) ? undefined : column)),
      ]),
    ),
  }
}
