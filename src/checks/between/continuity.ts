import type { FormBook } from '../../forms/form-book.js'
import type { ColumnId, OfficialCell, RowId } from '../../forms/official-tables.js'
import { exactSum } from '../../model/exact-sum.js'
import type { Severity } from '../../model/findings/finding.js'
import type { Words } from '../../model/words.js'
import { differenceWords } from '../figures/difference-words.js'
import { type LinearTerm, readTerms } from '../figures/linear-term.js'
import type { Rule } from '../rule.js'
import { isSameScope, type Pair, type PairOutcome, type PairRuleKind, pairFails, pairOutcome } from './pair.js'

interface Instance {
  /** What the earlier report and, where it is a matter of both, the later one lead to. */
  readonly earlier: readonly LinearTerm[]
  readonly along: readonly LinearTerm[]
  /** What the later report prints. */
  readonly later: LinearTerm
  readonly severity?: Severity
}

/** A figure of one year that goes on from figures of the year before. */
interface ContinuityRule extends Rule {
  readonly order: 'equal' | 'atLeast'
  readonly instances: (book: FormBook) => readonly Instance[]
  readonly why: Words
}

const columns = [
  'naturalPerson',
  'commercialEnterprise',
  'researchInstitution',
  'socialWelfareOrg',
  'legalServiceOrg',
  'otherOrg',
  'total',
] as const satisfies readonly ColumnId<'t3_requests'>[]
const documentRows = ['rules', 'normativeDocs'] as const satisfies readonly RowId<'t2_art20_1'>[]
const requests = (row: RowId<'t3_requests'>, column: ColumnId<'t3_requests'>): OfficialCell => ({
  table: 't3_requests',
  row,
  column,
})
const documents = (row: RowId<'t2_art20_1'>, column: ColumnId<'t2_art20_1'>): OfficialCell => ({
  table: 't2_art20_1',
  row,
  column,
})

/** Each row of a table with a column for the change of another: what it leads to is what the next year starts from. */
const changed = (book: FormBook): Instance[] =>
  book.tables.flatMap(({ id: table, rows, versions }) =>
    [...versions].flatMap(([form, { columns: own }]) =>
      own.flatMap((column) => {
        if (column.value !== 'change' || column.changes === undefined) return []
        const from = column.changes
        return rows
          .filter(({ forms }) => forms.includes(form))
          .map(
            ({ id: row }): Instance => ({
              earlier: [
                { table, row, column: from },
                { table, row, column: column.id },
              ],
              along: [],
              later: { table, row, column: from },
            }),
          )
      }),
    ),
  )

const rules: readonly ContinuityRule[] = [
  {
    id: 'X-CARRY',
    says: '结转下年度 of one year is 上年结转 of the next, in every column.',
    severity: 'error',
    order: 'equal',
    instances: () =>
      columns.map((column) => ({
        earlier: [requests('carriedForward', column)],
        along: [],
        later: requests('carriedOver', column),
        // applicants may be classed anew; the number of open cases may not change
        severity: column === 'total' ? 'error' : 'warning',
      })),
    why: {
      zh: '上年结转下年度的申请即本年的上年结转',
      en: 'Each year should open with what the previous year carried forward',
    },
  },
  {
    id: 'X-INFORCE',
    says: '现行有效 is that of the previous year, plus documents issued, minus documents repealed.',
    severity: 'warning',
    order: 'equal',
    instances: () =>
      documentRows.map((row) => ({
        earlier: [documents(row, 'inForce')],
        along: [documents(row, 'issuedThisYear'), { ...documents(row, 'repealedThisYear'), coefficient: -1 }],
        later: documents(row, 'inForce'),
      })),
    why: {
      zh: '现行有效应为上年现行有效加本年制发减本年废止，除非文件自动失效或转由其他机关管理',
      en: 'The number in force changes only by documents issued and repealed, unless some lapse or move to another agency',
    },
  },
  {
    id: 'X-2019-ITEMS',
    says: '上一年项目数量 is that of the previous report plus its 本年增/减.',
    severity: 'info',
    order: 'equal',
    instances: changed,
    why: {
      zh: '上一年项目数量应为前一份报告的上一年项目数量加其本年增减',
      en: 'Last year’s items should equal those of the year before plus the change',
    },
  },
  {
    id: 'X-2019-TOTALDISC',
    says: '对外公开总数量 does not fall.',
    severity: 'info',
    order: 'atLeast',
    instances: () =>
      documentRows.map((row) => ({
        earlier: [documents(row, 'totalDisclosed')],
        along: [],
        later: documents(row, 'totalDisclosed'),
      })),
    why: { zh: '对外公开总数量一般不会减少', en: 'The total disclosed does not usually fall' },
  },
]

interface NamedTerm {
  readonly name: string
  readonly year: number | null
  readonly sign: number
}

function evaluateInstance(
  rule: ContinuityRule,
  { earlier, along, later, severity }: Instance,
  pair: Pair,
): PairOutcome[] {
  const before = readTerms(pair.earlier, earlier)
  const during = readTerms(pair.later, along)
  const after = readTerms(pair.later, [later])
  const pointers = {
    earlier: before.cells.map(({ pointer }) => pointer),
    later: [...during.cells, ...after.cells].map(({ pointer }) => pointer),
  }
  if (pointers.earlier.length === 0 && pointers.later.length === 0) return []
  if (before.sum === null || during.sum === null || after.sum === null || !isSameScope(pair)) {
    return [pairOutcome(rule, 'not-assessable', pointers)]
  }
  const expected = exactSum([before.sum, during.sum])
  const actual = after.sum
  if (rule.order === 'equal' ? actual === expected : actual >= expected) return [pairOutcome(rule, 'pass', pointers)]
  const terms: NamedTerm[] = [
    ...before.cells.map(({ name }) => ({ name, year: pair.earlier.year, sign: 1 })),
    ...during.cells.map(({ name }, index) => ({ name, year: pair.later.year, sign: along[index]!.coefficient ?? 1 })),
  ]
  const last = after.cells[0]!
  const values = {
    left: sumWords(terms),
    right: sumWords([{ name: last.name, year: pair.later.year, sign: 1 }]),
    expected,
    actual,
    difference: differenceWords(actual, expected),
    why: rule.why,
  }
  const named = {
    pointer: last.pointer,
    cells: pointers.later,
    expected,
    actual,
    difference: exactSum([actual, -expected]),
    at: [...last.entry.at],
  }
  return [pairFails({ ...rule, severity: severity ?? rule.severity }, 'years-disagree', values, named, pointers)]
}

/** Figures with their years up to their number: 2023 年“甲”加 2024 年“乙”减 2024 年“丙”为. */
function sumWords(terms: readonly NamedTerm[]): Words {
  const zh = terms.map(
    ({ name, year, sign }, index) => `${index === 0 ? '' : sign < 0 ? '减 ' : '加 '}${year} 年${name}`,
  )
  const en = terms.map(
    ({ name, year, sign }, index) => `${index === 0 ? '' : sign < 0 ? 'less ' : 'and '}${name} of ${year}`,
  )
  return terms.length === 1
    ? { zh: `${zh[0]}印为`, en: `${en[0]} reads` }
    : { zh: `${zh.join('')}为`, en: `${en.join(' ')} come to` }
}

/** Figures of a year against those of the year before that they go on from. */
export const continuity: PairRuleKind = {
  rules,
  evaluate: (pair) =>
    rules.flatMap((rule) =>
      rule.instances(pair.later.book).flatMap((instance) => evaluateInstance(rule, instance, pair)),
    ),
}
