import type { CellKey } from '../../forms/identities-of.js'
import { rowLabel } from '../../forms/merged-table.js'
import { exactSum } from '../../model/exact-sum.js'
import type { Finding } from '../../model/findings/finding.js'
import { listed, type Words } from '../../model/words.js'
import { type CheckedTable, entryOf, pointerOf, quotedCell } from '../checked-table.js'
import { differenceWords } from '../figures/difference-words.js'
import { ruleFinding } from '../rule.js'
import type { SumOutcome } from './sum-outcomes.js'

/** A sum that the printed figures contradict: both sides, the difference and every cell involved. */
export function sumFinding({ table, identity, rule, left, right }: SumOutcome): Finding {
  const total = identity.right[0]!
  return ruleFinding(
    rule,
    'sum-mismatch',
    {
      rule: rule.id,
      left: sideWords(table, identity.left, total),
      right: sideWords(table, identity.right, null),
      expected: left,
      actual: right,
      difference: differenceWords(right, left),
      why: rule.why,
    },
    {
      pointer: pointerOf(table, total),
      cells: [...identity.left, ...identity.right].map((key) => pointerOf(table, key)),
      expected: left,
      actual: right,
      difference: exactSum([right, -left]),
      at: [...(entryOf(table, total)?.at ?? [])],
    },
  )
}

/** Cells that a message names one by one; longer sums by their first and last. */
const NAMED_ONE_BY_ONE = 2

/** A side of a sum up to its number: “甲”印为, “甲”与“乙”合计为, 同行“甲”至“丁”4 栏合计为. `beside` is the cell they are compared with. */
function sideWords(table: CheckedTable, keys: readonly CellKey[], beside: CellKey | null): Words {
  if (keys.length === 1) {
    const name = quotedCell(table, keys[0]!)
    return { zh: `${name}印为`, en: `${name} reads` }
  }
  if (keys.length <= NAMED_ONE_BY_ONE) {
    const { zh, en } = listed(keys.map((key) => quotedCell(table, key)))
    return { zh: `${zh}合计为`, en: `${en} add up to` }
  }
  const [first, last] = [keys[0]!, keys.at(-1)!]
  const count = keys.length
  if (beside && keys.every(({ row }) => row === beside.row)) {
    const [from, to] = [first, last].map(({ column }) => table.table.columns.find(({ id }) => id === column)!.label)
    return {
      zh: `同行“${from}”至“${to}”${count} 栏合计为`,
      en: `the ${count} columns from “${from}” to “${to}” add up to`,
    }
  }
  const [from, to] = [first, last].map(({ row }) => rowLabel(table.table, row, table.form))
  return {
    zh: `同栏“${from}”至“${to}”${count} 行合计为`,
    en: `the ${count} rows from “${from}” to “${to}” add up to`,
  }
}
