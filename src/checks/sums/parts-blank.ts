import type { Finding } from '../../model/findings/finding.js'
import { entryOf, pointerOf, quotedCell } from '../checked-table.js'
import { ruleFinding } from '../rule.js'
import type { SumOutcome } from './sum-outcomes.js'

/** What is to be said of a printed total other than zero all of whose parts are blank, where the form wants them filled in. */
export function partsBlank({ table, identity, rule }: SumOutcome): Finding | undefined {
  if (!rule.filled) return undefined
  const [total] = identity.right
  const entry = entryOf(table, total!)
  const parts = identity.left.map((key) => entryOf(table, key))
  if (!entry?.value || parts.some((part) => part?.state !== 'blank')) return undefined
  return ruleFinding(
    rule,
    'parts-blank',
    { where: quotedCell(table, total!), actual: entry.value },
    {
      pointer: pointerOf(table, total!),
      cells: [...identity.left, total!].map((key) => pointerOf(table, key)),
      actual: entry.value,
      at: [...entry.at],
    },
  )
}
