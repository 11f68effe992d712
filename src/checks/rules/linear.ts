import type { RelationRule } from '../../forms/form.js'
import { type CellKey, sidesOf } from '../../forms/identities-of.js'
import { exactSum } from '../../model/exact-sum.js'
import { inBothLanguages, type Words } from '../../model/words.js'
import { type CheckedTable, tablesOf } from '../checked-table.js'
import { cellWords, type LinearTerm, readTerms } from '../figures/linear-term.js'
import { fails, outcome, type ReportUnderCheck, type Rule, type RuleKind, type RuleOutcome } from '../rule.js'
import { statedIn } from './stated-in.js'

const orders: Readonly<
  Record<RelationRule['is'], { readonly holds: (left: number, right: number) => boolean; readonly broken: Words }>
> = {
  '>=': { holds: (left, right) => left >= right, broken: { zh: '小于', en: 'less than' } },
  '<=': { holds: (left, right) => left <= right, broken: { zh: '大于', en: 'more than' } },
}

const ruleOf = ({ rule, says, severity, why }: RelationRule): Rule => ({
  id: rule,
  says: says ?? `${inBothLanguages(why).en}.`,
  severity,
})

/** A relation in each row or column that it holds in. */
const relationOutcomes = (stated: RelationRule, checked: CheckedTable, report: ReportUnderCheck): RuleOutcome[] =>
  sidesOf(checked.version, stated).flatMap(({ left, right }) => {
    const rule = ruleOf(stated)
    const terms = (keys: readonly CellKey[]): LinearTerm[] => keys.map((key) => ({ table: checked.table.id, ...key }))
    const sides = [readTerms(report, terms(left)), readTerms(report, terms(right))] as const
    const cells = sides.flatMap((side) => side.cells.map(({ pointer }) => pointer))
    if (cells.length === 0) return []
    const [actual, expected] = [sides[0].sum, sides[1].sum]
    if (actual === null || expected === null) return [outcome(rule, 'not-assessable', cells)]
    const { holds, broken } = orders[stated.is]
    if (holds(actual, expected)) return [outcome(rule, 'pass', cells)]
    const values = {
      left: cellWords(sides[0].cells),
      right: sides[1].cells.length > 0 ? cellWords(sides[1].cells) : { zh: '', en: '' },
      actual,
      expected,
      relation: broken,
      why: inBothLanguages(stated.why),
    }
    const named = {
      pointer: cells[0]!,
      cells,
      expected,
      actual,
      difference: exactSum([actual, -expected]),
      at: sides.flatMap((side) => side.cells.flatMap(({ entry }) => entry.at)),
    }
    return [fails(rule, 'relation-broken', values, named)]
  })

/** Relations between the cells of one table that are no sums. */
export const linear: RuleKind = {
  rules: (book) => statedIn(book, ({ relations = [] }) => relations.map(ruleOf)),
  evaluate: (report) =>
    tablesOf(report).flatMap((checked) =>
      (checked.version.relations ?? []).flatMap((stated) => relationOutcomes(stated, checked, report)),
    ),
}
