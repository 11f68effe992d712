import { type Finding, finding } from '../../model/findings/finding.js'
import { entryOf, pointerOf } from '../checked-table.js'
import type { SumOutcome } from './sum-outcomes.js'

/** The spanners that all columns of a sum along a row are under; none where it takes in the whole row. */
function sharedSpanners({ table: { version }, identity }: SumOutcome): readonly string[] {
  const keys = [...identity.left, ...identity.right]
  if (keys.length === version.columns.length || keys.some(({ row }) => row !== keys[0]!.row)) return []
  const [first, ...others] = keys.map((key) => version.columns.find(({ id }) => id === key.column)!.header.slice(0, -1))
  return others.every((header) => header.join() === first!.join()) ? first! : []
}

/** What is to be said of a group of columns all of whose cells are printed blank; undefined for other sums. */
export function groupBlank(sum: SumOutcome): Finding | undefined {
  const { table, identity, rule } = sum
  const keys = [...identity.left, ...identity.right]
  const entries = keys.map((key) => entryOf(table, key))
  if (entries.some((entry) => entry?.state !== 'blank')) return undefined
  const group = sharedSpanners(sum)
  if (group.length === 0) return undefined
  const values = { group: group.join('·'), rule: rule.id }
  return finding('group-blank', values, {
    rule: rule.id,
    pointer: pointerOf(table, identity.right[0]!),
    cells: keys.map((key) => pointerOf(table, key)),
    at: entries.flatMap((entry) => entry!.at).slice(0, 1),
  })
}
