import { exactSum } from '../../model/exact-sum.js'
import { type Finding, finding } from '../../model/findings/finding.js'
import { entryOf, pointerOf, quotedCell, tablesOf } from '../checked-table.js'
import type { ReportUnderCheck } from '../rule.js'
import { type SumOutcome, sumOutcomes } from './sum-outcomes.js'

/** A cell that a failing sum has, and by how much it would have to change to mend that sum. */
interface Blame {
  readonly pointer: string
  readonly sum: SumOutcome
  readonly change: number
}

/** What changing one cell would mend: its failing sums, all by the same change. */
interface Suspect {
  readonly pointer: string
  readonly change: number
  readonly sums: readonly SumOutcome[]
}

const rowsOf = ({ identity }: SumOutcome): Set<string> =>
  new Set([...identity.left, ...identity.right].map(({ row }) => row))

/** Whether a sum runs along one row; otherwise it runs down a column. */
const alongRow = (sum: SumOutcome): boolean => rowsOf(sum).size === 1

function blamesIn(sum: SumOutcome): Blame[] {
  const { identity, table, left, right } = sum
  const excess = exactSum([left, -right])
  return [
    ...identity.left.map((key) => ({ pointer: pointerOf(table, key), sum, change: exactSum([-excess]) })),
    ...identity.right.map((key) => ({ pointer: pointerOf(table, key), sum, change: excess })),
  ]
}

/** Cells whose change by one difference mends every sum that they fail, a row and a column among them, and breaks none. */
function suspectsOf(outcomes: readonly SumOutcome[]): Suspect[] {
  const failing = outcomes.filter(({ state }) => state === 'fail')
  if (failing.length < 2) return []
  const holding = new Set(
    outcomes
      .filter(({ state }) => state === 'pass')
      .flatMap(({ identity, table }) => [...identity.left, ...identity.right].map((key) => pointerOf(table, key))),
  )
  const blames = new Map<string, Blame[]>()
  for (const blame of failing.flatMap(blamesIn)) {
    if (!holding.has(blame.pointer)) blames.set(blame.pointer, [...(blames.get(blame.pointer) ?? []), blame])
  }
  return [...blames].flatMap(([pointer, own]) => {
    const change = own[0]!.change
    const sums = own.map(({ sum }) => sum)
    const crosses = sums.some(alongRow) && !sums.every(alongRow)
    return crosses && own.every((blame) => blame.change === change) ? [{ pointer, change, sums }] : []
  })
}

/**
 * The crossing test: for failing sums of a row and a column that one printed cell alone explains by the same difference, a
 * finding that names it. Where two cells would do, none is named. Nothing is corrected.
 */
export function suspectCells(report: ReportUnderCheck): Finding[] {
  return tablesOf(report).flatMap((table) => {
    const suspects = suspectsOf(sumOutcomes(table))
    const alone = ({ sums }: Suspect): boolean =>
      suspects.filter((other) => other.sums.some((sum) => sums.includes(sum))).length === 1
    return suspects.filter(alone).flatMap(({ pointer, change, sums }): Finding[] => {
      const key = sums
        .flatMap(({ identity }) => [...identity.left, ...identity.right])
        .find((candidate) => pointerOf(table, candidate) === pointer)!
      const entry = entryOf(table, key)!
      const expected = exactSum([entry.value ?? 0, change])
      if (entry.state !== 'reported' || expected < 0 || !Number.isInteger(expected)) return []
      const rules = [...new Set(sums.map(({ identity }) => identity.rule))].join('、')
      return [
        finding(
          'suspect-cell',
          { where: quotedCell(table, key), raw: entry.raw ?? '', expected, rules },
          {
            rule: sums[0]!.identity.rule,
            pointer,
            cells: [...new Set(sums.flatMap((sum) => blamesIn(sum).map((blame) => blame.pointer)))],
            expected,
            actual: entry.value!,
            difference: exactSum([entry.value!, -expected]),
            at: [...entry.at],
          },
        ),
      ]
    })
  })
}
