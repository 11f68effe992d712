import { finding } from '../../model/finding.js'
import type { Words } from '../../model/words.js'
import { exactSum } from '../figures/exact-sum.js'
import { cellWords, type LinearTerm, readTerms } from '../figures/linear-term.js'
import { type Outcome, outcome, type ReportFacts, type RuleKind, type RuleStatement } from '../rule.js'

/** A relation between cells of one report: for every list of `instances`, the sum of `left` stands in `order` to that of `right`. */
interface LinearRule extends RuleStatement {
  readonly order: 'atLeast' | 'atMost'
  readonly instances: readonly { readonly left: readonly LinearTerm[]; readonly right: readonly LinearTerm[] }[]
  readonly why: Words
}

const documentRows = ['rules', 'normativeDocs'] as const
/** Table and row of everything that F2019 counts in items. */
export const itemRows = [
  ['t2_art20_5', 'licensing'],
  ['t2_art20_5', 'otherExternalServices'],
  ['t2_art20_6', 'penalty'],
  ['t2_art20_6', 'coercion'],
  ['t2_art20_8', 'adminFees'],
] as const

/** Two columns of both rows of the table of documents, the first against the second. */
const documentColumns = (left: string, right: string) =>
  documentRows.map((row) => ({
    left: [{ table: 't2_art20_1', row, column: left }],
    right: [{ table: 't2_art20_1', row, column: right }],
  }))

const rules: readonly LinearRule[] = [
  {
    id: 'V-PRIOR-NOTNEG',
    says: '上一年项目数量 with 本年增/减 is not below zero.',
    forms: ['F2019'],
    severity: 'warning',
    order: 'atLeast',
    instances: itemRows.map(([table, row]) => ({
      left: [
        { table, row, column: 'priorYearItemCount' },
        { table, row, column: 'itemCountChange' },
      ],
      right: [],
    })),
    why: { zh: '本年的项目不会少于零', en: 'There cannot be fewer items than none' },
  },
  {
    id: 'T2-2019-STOCK',
    says: '对外公开总数量 is at least 本年新公开数量.',
    forms: ['F2019'],
    severity: 'warning',
    order: 'atLeast',
    instances: documentColumns('totalDisclosed', 'newlyDisclosedThisYear'),
    why: {
      zh: '对外公开总数量应包括本年新公开的数量',
      en: 'What was disclosed in all includes what was disclosed this year',
    },
  },
  {
    id: 'T2-2019-NEWLE',
    says: '本年新公开数量 is at most 本年新制作数量, unless older documents were disclosed.',
    forms: ['F2019'],
    severity: 'info',
    order: 'atMost',
    instances: documentColumns('newlyDisclosedThisYear', 'producedThisYear'),
    why: {
      zh: '除非公开了往年的文件，本年新公开不多于本年新制作',
      en: 'Unless older documents were disclosed, no more is disclosed than was made',
    },
  },
  {
    id: 'T2-2021-STOCK',
    says: '现行有效件数 is at least 本年制发件数, unless what was issued was repealed in the same year.',
    forms: ['F2021'],
    severity: 'warning',
    order: 'atLeast',
    instances: documentColumns('inForce', 'issuedThisYear'),
    why: {
      zh: '除非当年又废止，本年制发的文件年底仍现行有效',
      en: 'Unless repealed in the same year, what was issued is in force at its end',
    },
  },
]

const orders: Readonly<
  Record<LinearRule['order'], { readonly holds: (left: number, right: number) => boolean; readonly broken: Words }>
> = {
  atLeast: { holds: (left, right) => left >= right, broken: { zh: '小于', en: 'less than' } },
  atMost: { holds: (left, right) => left <= right, broken: { zh: '大于', en: 'more than' } },
}

function evaluateInstance(
  rule: LinearRule,
  facts: ReportFacts,
  { left, right }: LinearRule['instances'][number],
): Outcome[] {
  const sides = [readTerms(facts, left), readTerms(facts, right)] as const
  const cells = sides.flatMap((side) => side.cells.map(({ pointer }) => pointer))
  if (cells.length === 0) return []
  const [actual, expected] = [sides[0].sum, sides[1].sum]
  if (actual === null || expected === null) return [outcome(rule, 'not-assessable', cells)]
  const { holds, broken } = orders[rule.order]
  if (holds(actual, expected)) return [outcome(rule, 'pass', cells)]
  const against = sides[1].cells.length > 0 ? cellWords(sides[1].cells) : { zh: '', en: '' }
  const values = {
    left: cellWords(sides[0].cells),
    right: against,
    actual,
    expected,
    relation: broken,
    why: rule.why,
    rule: rule.id,
  }
  const found = finding('relation-broken', values, {
    rule: rule.id,
    severity: rule.severity,
    pointer: cells[0]!,
    cells,
    expected,
    actual,
    difference: exactSum([actual, -expected]),
    at: sides.flatMap((side) => side.cells.flatMap(({ entry }) => entry.at)),
  })
  return [outcome(rule, 'fail', cells, found)]
}

/** Relations between the cells of one report that are no sums. */
export const linear: RuleKind = {
  rules,
  evaluate: (facts) =>
    rules.flatMap((rule) => rule.instances.flatMap((instance) => evaluateInstance(rule, facts, instance))),
}
