import type { CellKey, Identity } from '../forms/form.js'
import { printedIdentities } from '../forms/printed-sums.js'
import type { ReadTable } from '../forms/read-table.js'
import { cellLabel, type TableWording } from '../forms/wording.js'
import { type Finding, finding } from '../model/finding.js'
import { cellPointer, type Entry } from '../model/table.js'
import type { Check } from './check.js'

/** How an identity stands: it holds, fails, cannot be judged, or served to infer one of its own cells. */
export type SumState = 'pass' | 'fail' | 'not-assessable' | 'derived'

export interface SumOutcome {
  readonly identity: Identity
  readonly state: SumState
  readonly left: number
  readonly right: number
}

/** Decimal places of amounts and counts together; sums are compared as whole ten-thousandths. */
const PLACES = 1e4

/**
 * Every prescribed sum of a table. Blank cells count as zero where the row or column that the sum runs along has a
 * number; a side on which nothing is printed, or a cell that is missing or unreadable, leaves it not assessable.
 */
export function sumOutcomes({ wording, form, rows, matches }: ReadTable): SumOutcome[] {
  const table = wording.versions.get(form)!
  return printedIdentities(table, new Set(matches.map((match) => match.row.id))).map((identity) =>
    outcome(identity, ({ row, column }) => rows[row]?.[column]),
  )
}

function outcome(identity: Identity, entryOf: (key: CellKey) => Entry | undefined): SumOutcome {
  const sides = [identity.left, identity.right].map((keys) => keys.map(entryOf))
  const [left, right] = sides.map(sumOf) as [number, number]
  const states = sides.flat().map((entry) => entry?.state ?? 'missing')
  const silent = sides.some((side) => !side.some((entry) => entry?.state === 'reported'))
  const state: SumState = states.includes('inferred')
    ? 'derived'
    : silent || states.includes('missing') || states.includes('unreadable')
      ? 'not-assessable'
      : left === right
        ? 'pass'
        : 'fail'
  return { identity, state, left, right }
}

const sumOf = (entries: readonly (Entry | undefined)[]): number =>
  entries.reduce((sum, entry) => sum + Math.round((entry?.value ?? 0) * PLACES), 0) / PLACES

/** Sums that the printed figures contradict. */
export const checkSums: Check = (tables) =>
  tables.flatMap((table) =>
    sumOutcomes(table)
      .filter(({ state }) => state === 'fail')
      .map((failed) => sumFinding(table, failed)),
  )

function sumFinding(table: ReadTable, { identity, left, right }: SumOutcome): Finding {
  const { wording, rows } = table
  const pointerOf = ({ row, column }: CellKey) => cellPointer(wording.id, row, column)
  const total = identity.right[0]!
  const difference = (Math.round(right * PLACES) - Math.round(left * PLACES)) / PLACES
  return finding(
    'sum-mismatch',
    {
      rule: identity.rule,
      left: sumName(wording, identity.left),
      right: sumName(wording, identity.right),
      expected: left,
      actual: right,
      difference,
    },
    {
      rule: identity.rule,
      pointer: pointerOf(total),
      cells: [...identity.left, ...identity.right].map(pointerOf),
      expected: left,
      actual: right,
      difference,
      at: [...(rows[total.row]?.[total.column]?.at ?? [])],
    },
  )
}

/** Cells that a message names one by one; longer sums by their first and last. */
const NAMED_ONE_BY_ONE = 2

function sumName(wording: TableWording, keys: readonly CellKey[]): string {
  const names = keys.map((key) => `“${cellLabel(wording, key.row, key.column)}”`)
  if (names.length === 1) return names[0]!
  return names.length <= NAMED_ONE_BY_ONE
    ? `${names.join('与')}之和`
    : `${names[0]}至${names.at(-1)}共 ${names.length} 项之和`
}
