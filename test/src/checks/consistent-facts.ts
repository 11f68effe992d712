import type { ReportUnderCheck } from '../../../src/checks/rule.js'
import type { Form } from '../../../src/forms/form.js'
import type { MatchedTables } from '../../../src/forms/match/match-tables.js'
import { form2019 } from '../../../src/forms/official/form-2019.js'
import { form2021 } from '../../../src/forms/official/form-2021.js'
import { officialBook } from '../../../src/forms/official-book.js'
import type { Entry } from '../../../src/model/entry.js'
import type { ProseFigure } from '../../../src/model/prose-figure.js'
import { figuresFrom } from '../../random-figures.js'

/** A report that says nothing. */
export const bareFacts: ReportUnderCheck = {
  book: officialBook(),
  title: null,
  agency: { name: null, normalized: null, kind: null, level: null, region: null, township: null, candidates: [] },
  year: null,
  form: null,
  period: null,
  published: null,
  scope: null,
  processingFee: null,
  preamble: [],
  sections: [],
  figures: [],
  tables: {},
  evidence: [],
}

/** What the rules see of a document whose tables were matched. */
export const factsFrom = ({ form, tables }: Pick<MatchedTables, 'form' | 'tables'>): ReportUnderCheck => ({
  ...bareFacts,
  form: form as ReportUnderCheck['form'],
  tables: Object.fromEntries(tables.map(({ table, rows }) => [table.id, rows])) as ReportUnderCheck['tables'],
})

/** A printed number, on page 2 like all others. */
export const reported = (value: number, raw = String(value)): Entry => ({
  state: 'reported',
  value,
  raw,
  at: [{ page: 2, box: [10, 20, 30, 40] }],
})

/** A cell with nothing in it. */
export const blankCell: Entry = { state: 'blank', value: null, raw: '', at: [{ page: 2, box: [10, 20, 30, 40] }] }

type Numbers = Record<string, Record<string, Record<string, number | null>>>

/** Tables of printed numbers; null is printed blank. */
export const tablesFrom = (numbers: Numbers): ReportUnderCheck['tables'] =>
  Object.fromEntries(
    Object.entries(numbers).map(([table, rows]) => [
      table,
      Object.fromEntries(
        Object.entries(rows).map(([row, columns]) => [
          row,
          Object.fromEntries(
            Object.entries(columns).map(([column, value]) => [column, value === null ? blankCell : reported(value)]),
          ),
        ]),
      ),
    ]),
  )

/** The number printed in a cell. */
export const valueAt = ({ tables }: ReportUnderCheck, pointer: string): number => {
  const [, , table, row, column] = pointer.split('/')
  return (tables as Record<string, Record<string, Record<string, Entry>>>)[table!]![row!]![column!]!.value!
}

/** The same report with other cells, by pointer. */
export function withCells(facts: ReportUnderCheck, cells: Readonly<Record<string, Entry>>): ReportUnderCheck {
  const tables = structuredClone(facts.tables) as Record<string, Record<string, Record<string, Entry>>>
  for (const [pointer, entry] of Object.entries(cells)) {
    const [, , table, row, column] = pointer.split('/')
    tables[table!]![row!]![column!] = entry
  }
  return { ...facts, tables: tables as ReportUnderCheck['tables'] }
}

/** A figure of the prose that says `value` of the cells. */
export const figureOf = (value: number, more: Partial<ProseFigure> = {}): ProseFigure => ({
  value,
  unit: '件',
  approx: 'exact',
  year: 2024,
  raw: `${value}件`,
  sentence: `全年共${value}件。`,
  section: 1,
  at: [{ page: 1, box: [50, 60, 70, 80] }],
  ...more,
})

const t2 = (form: Form, draw: () => number): Numbers =>
  form === form2021
    ? {
        t2_art20_1: Object.fromEntries(
          ['rules', 'normativeDocs'].map((row) => {
            const issuedThisYear = draw()
            return [row, { issuedThisYear, repealedThisYear: draw(), inForce: issuedThisYear + draw() }]
          }),
        ),
      }
    : {
        t2_art20_1: Object.fromEntries(
          ['rules', 'normativeDocs'].map((row) => {
            const newlyDisclosedThisYear = draw()
            const producedThisYear = newlyDisclosedThisYear + draw()
            return [row, { producedThisYear, newlyDisclosedThisYear, totalDisclosed: producedThisYear + draw() }]
          }),
        ),
      }

const text = (sentence: string) => ({
  text: sentence,
  at: [{ page: 1, box: [50, 60, 70, 80] as [number, number, number, number] }],
})

const sections: ReportUnderCheck['sections'] = [
  ['一、总体情况', '全面加强政务公开工作考核，开展社会评议，严格责任追究。'],
  ['二、主动公开政府信息情况', ''],
  ['三、收到和处理政府信息公开申请情况', ''],
  ['四、政府信息公开行政复议、行政诉讼情况', ''],
  ['五、存在的主要问题及改进情况', '公开内容的深度还不够，下一步将加强培训。'],
  ['六、其他需要报告的事项', '全年收取信息处理费300元。'],
].map(([heading, sentence], index) => ({
  number: index + 1,
  heading: heading!,
  paragraphs: sentence === '' ? [] : [text(sentence!)],
  grids: [],
}))

/** A report in good order on random figures: no rule fails on it. */
export function consistentFacts(
  form: Form,
  pool: readonly number[],
  year = form === form2019 ? 2019 : 2024,
): ReportUnderCheck {
  let next = 0
  const draw = () => pool[next++ % pool.length]!
  const period = { from: `${year}-01-01`, to: `${year}-12-31` }
  const evidence = (pointer: string, value: string | number): ReportUnderCheck['evidence'][number] => ({
    pointer,
    value,
    source: 'text',
    text: String(value),
    at: [],
  })
  const facts: ReportUnderCheck = {
    ...bareFacts,
    title: `甲市人民政府${year}年政府信息公开工作年度报告`,
    agency: {
      ...bareFacts.agency,
      name: '甲市人民政府',
      normalized: '甲市人民政府',
      kind: 'government',
      level: 'prefecture',
    },
    year,
    form: form.id as ReportUnderCheck['form'],
    period,
    published: `${year + 1}-01-20`,
    scope: 'region',
    processingFee: {
      charged: true,
      cases: 3,
      yuan: 300,
      parts: [
        { agency: '甲县', cases: 1, yuan: 100 },
        { agency: '乙县', cases: 2, yuan: 200 },
      ],
      text: '',
      at: [],
    },
    sections,
    evidence: [evidence('/year', year), evidence('/period', `${period.from}/${period.to}`)],
    tables: tablesFrom({ ...figuresFrom(form, pool), ...t2(form, draw) } as Numbers),
  }
  const said = (pointer: string): ProseFigure => figureOf(valueAt(facts, pointer), { year, cells: [pointer] })
  return {
    ...facts,
    figures: [
      '/tables/t3_requests/newReceived/total',
      '/tables/t3_requests/carriedOver/total',
      '/tables/t3_requests/carriedForward/total',
      '/tables/t3_requests/resultTotal/total',
      '/tables/t3_requests/granted/total',
      '/tables/t4_review_litigation/cases/review.total',
      '/tables/t4_review_litigation/cases/litDirect.total',
    ].map(said),
  }
}
