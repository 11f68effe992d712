import type { Identity } from '../../forms/identities-of.js'
import { printedIdentities } from '../../forms/printed-identities.js'
import type { Entry } from '../../model/entry.js'
import { exactSum } from '../../model/exact-sum.js'
import { type CheckedTable, entryOf, printedRows } from '../checked-table.js'
import type { RuleState } from '../rule.js'
import { type StatedSum, statedSum } from './stated-sum.js'

/** One prescribed sum of a table and how the printed figures stand to it. */
export interface SumOutcome {
  readonly table: CheckedTable
  readonly identity: Identity
  readonly rule: StatedSum
  readonly state: RuleState
  readonly left: number
  readonly right: number
}

/**
 * Every prescribed sum of a table. Blank cells count as zero where the row or column that the sum runs along has a
 * number; a side on which nothing is printed, or a cell that is missing or unreadable, leaves it not assessable.
 */
export function sumOutcomes(table: CheckedTable): readonly SumOutcome[] {
  const made =
    known.get(table) ??
    printedIdentities(table.version, printedRows(table.rows)).map((identity) => outcomeOfSum(table, identity))
  known.set(table, made)
  return made
}

/** The sums of a table: the crossing test and the look at its columns ask for them too. */
const known = new WeakMap<CheckedTable, readonly SumOutcome[]>()

function outcomeOfSum(table: CheckedTable, identity: Identity): SumOutcome {
  const left = identity.left.map((key) => entryOf(table, key))
  const right = identity.right.map((key) => entryOf(table, key))
  const sums = { left: sumOf(left), right: sumOf(right) }
  const stated = table.version.sums!.find(({ rule }) => rule === identity.rule)!
  return { table, identity, rule: statedSum(stated), ...sums, state: stateOf(left, right, sums.left === sums.right) }
}

function stateOf(left: readonly Cell[], right: readonly Cell[], equal: boolean): RuleState {
  const cells = [...left, ...right]
  if (cells.some((entry) => isLost(entry) && entry?.inferred !== undefined)) return 'derived'
  if (cells.some(isLost)) return 'not-assessable'
  if (isSilent(left) || isSilent(right))
    return cells.some((entry) => (entry?.inferred ?? 0) !== 0) ? 'derived' : 'not-assessable'
  return equal ? 'pass' : 'fail'
}

type Cell = Entry | undefined

const isLost = (entry: Cell): boolean => entry === undefined || (entry.state !== 'reported' && entry.state !== 'blank')
const isSilent = (side: readonly Cell[]): boolean => !side.some((entry) => entry?.state === 'reported')
const sumOf = (entries: readonly Cell[]): number => exactSum(entries.map((entry) => entry?.value ?? 0))
