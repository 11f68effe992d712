import { type Finding, finding } from '../../model/finding.js'
import { entryOf, pointerOf } from '../checked-table.js'
import type { SumOutcome } from './sum-outcomes.js'

/** Sums over the outcomes of one group of table 4. */
const OVER_OUTCOMES = /^T4-SUM-/

/** What is to be said of a group of table 4 all of whose cells are printed blank; undefined for other sums. */
export function groupBlank({ table, identity }: SumOutcome): Finding | undefined {
  if (!OVER_OUTCOMES.test(identity.rule)) return undefined
  const keys = [...identity.left, ...identity.right]
  const entries = keys.map((key) => entryOf(table, key))
  if (entries.some((entry) => entry?.state !== 'blank')) return undefined
  const header = table.version.columns.find(({ id }) => id === keys[0]!.column)!.header
  return finding(
    'group-blank',
    { group: header.slice(0, -1).join('·'), rule: identity.rule },
    {
      rule: identity.rule,
      pointer: pointerOf(table, identity.right[0]!),
      cells: keys.map((key) => pointerOf(table, key)),
      at: entries.flatMap((entry) => entry!.at).slice(0, 1),
    },
  )
}
