import { type Finding, finding } from '../../model/finding.js'
import { entryOf, pointerOf, quotedCell } from '../checked-table.js'
import type { SumOutcome } from './sum-outcomes.js'

/** Sums over the kinds of applicants; only there a total without its parts is an error and not just unknown. */
const OVER_APPLICANTS = /^T3-ROWSUM-/

/** What is to be said of a printed total other than zero all of whose parts are printed blank; undefined for other sums. */
export function partsBlank({ table, identity }: SumOutcome): Finding | undefined {
  if (!OVER_APPLICANTS.test(identity.rule)) return undefined
  const [total] = identity.right
  const entry = entryOf(table, total!)
  const parts = identity.left.map((key) => entryOf(table, key))
  if (!entry?.value || parts.some((part) => part?.state !== 'blank')) return undefined
  return finding(
    'parts-blank',
    { where: quotedCell(table, total!), actual: entry.value, rule: identity.rule },
    {
      rule: identity.rule,
      pointer: pointerOf(table, total!),
      cells: [...identity.left, total!].map((key) => pointerOf(table, key)),
      actual: entry.value,
      at: [...entry.at],
    },
  )
}
