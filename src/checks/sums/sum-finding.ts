import type { CellKey } from '../../forms/form.js'
import { rowLabel } from '../../forms/merged-table.js'
import { type Finding, finding } from '../../model/finding.js'
import { listed, type Words } from '../../model/words.js'
import { type CheckedTable, entryOf, pointerOf, quotedCell } from '../checked-table.js'
import { differenceWords, exactSum } from '../figures/exact-sum.js'
import type { SumOutcome } from './sum-outcomes.js'

/** Why each sum has to hold, by the beginning of its rule's id. */
const reasons: readonly (readonly [string, Words])[] = [
  [
    'T3-BALANCE',
    {
      zh: '表头注明第一项加第二项之和等于第三项加第四项之和',
      en: 'The form says that items one and two equal items three and four',
    },
  ],
  ['T3-TOTAL', { zh: '（七）总计应为各项办理结果之和', en: 'The total of results is the sum of the results above it' }],
  ['T3-ROWSUM', { zh: '总计应为各类申请人之和', en: 'The total is the sum over all kinds of applicants' }],
  ['T4-SUM', { zh: '总计应为四种结果之和', en: 'The total is the sum of the four outcomes' }],
]

/** Why a prescribed sum has to hold, by the id of its rule. */
export const sumReason = (rule: string): Words => reasons.find(([start]) => rule.startsWith(start))![1]

/** A sum that the printed figures contradict: both sides, the difference and every cell involved. */
export function sumFinding({ table, identity, left, right }: SumOutcome): Finding {
  const { rule } = identity
  const total = identity.right[0]!
  return finding(
    'sum-mismatch',
    {
      rule,
      left: sideWords(table, identity.left, total),
      right: sideWords(table, identity.right, null),
      expected: left,
      actual: right,
      difference: differenceWords(right, left),
      why: sumReason(rule),
    },
    {
      rule,
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
    const [from, to] = [first, last].map(({ column }) => table.wording.columns.find(({ id }) => id === column)!.label)
    return {
      zh: `同行“${from}”至“${to}”${count} 栏合计为`,
      en: `the ${count} columns from “${from}” to “${to}” add up to`,
    }
  }
  const [from, to] = [first, last].map(({ row }) => rowLabel(table.wording, row, table.form))
  return {
    zh: `同栏“${from}”至“${to}”${count} 行合计为`,
    en: `the ${count} rows from “${from}” to “${to}” add up to`,
  }
}
