import type { Words } from '../../model/words.js'

/**
 * How a quantity of the form of 2019 stands to one of the form of 2021. `same`: one series; `split`: one series, the parts of the
 * later form added up; `close`, `related`, `different`: two quantities that are easily mistaken for one, never one series;
 * `dropped`, `added`: only one of the two forms asks for it.
 */
export const relations = ['same', 'split', 'close', 'related', 'different', 'dropped', 'added'] as const
export type Relation = (typeof relations)[number]

/** Cells of a table; all of its rows or columns where they are left out. */
export interface CellRange {
  readonly table: string
  readonly rows?: readonly string[]
  readonly columns?: readonly string[]
}

/** One statement of the crosswalk; the cells are of F2019 and of F2021, null where that form has none. */
export interface Crossing {
  readonly relation: Relation
  readonly F2019: CellRange | null
  readonly F2021: CellRange | null
  readonly note: Words
}

const items = ['priorYearItemCount', 'itemCountChange'] as const

/**
 * From 国办公开办函〔2019〕60号 to 国办公开办函〔2021〕30号, by a comparison of the two official tables. Of several statements
 * about a cell the first holds.
 */
export const crosswalk: readonly Crossing[] = [
  {
    relation: 'close',
    F2019: { table: 't2_art20_1', columns: ['producedThisYear'] },
    F2021: { table: 't2_art20_1', columns: ['issuedThisYear'] },
    note: {
      zh: '“制作”与“制发”口径相近而不相同，不宜连成一个序列',
      en: 'Documents made and documents issued are counted alike but not the same: two series',
    },
  },
  {
    relation: 'related',
    F2019: { table: 't2_art20_1', columns: ['totalDisclosed'] },
    F2021: { table: 't2_art20_1', columns: ['inForce'] },
    note: {
      zh: '前者为累计公开数（可含已废止），后者为现行有效数，不可比',
      en: 'All that was ever disclosed, repealed or not, against what is in force: not comparable',
    },
  },
  {
    relation: 'dropped',
    F2019: { table: 't2_art20_1', columns: ['newlyDisclosedThisYear'] },
    F2021: null,
    note: { zh: '2021年起不再填报', en: 'Not asked for since 2021' },
  },
  {
    relation: 'added',
    F2019: null,
    F2021: { table: 't2_art20_1', columns: ['repealedThisYear'] },
    note: {
      zh: '2021年起填报，此前没有数据，不是零',
      en: 'Asked for since 2021: before that there is no figure, and no zero',
    },
  },
  {
    relation: 'dropped',
    F2019: { table: 't2_art20_5', rows: ['licensing'], columns: items },
    F2021: null,
    note: { zh: '2021年起不再填报项目数量', en: 'Items are not counted since 2021' },
  },
  {
    relation: 'dropped',
    F2019: { table: 't2_art20_5', rows: ['otherExternalServices'] },
    F2021: null,
    note: { zh: '2021年起不再填报该行', en: 'The row is gone since 2021' },
  },
  {
    relation: 'same',
    F2019: { table: 't2_art20_5', rows: ['licensing'], columns: ['decisionCount'] },
    F2021: { table: 't2_art20_5', rows: ['licensing'], columns: ['decisionCount'] },
    note: { zh: '2021年起表头增“本年”二字', en: 'The header says “this year” since 2021' },
  },
  {
    relation: 'dropped',
    F2019: { table: 't2_art20_6', columns: items },
    F2021: null,
    note: { zh: '2021年起不再填报项目数量', en: 'Items are not counted since 2021' },
  },
  {
    relation: 'same',
    F2019: { table: 't2_art20_6', columns: ['decisionCount'] },
    F2021: { table: 't2_art20_6', columns: ['decisionCount'] },
    note: { zh: '2021年起表头增“本年”二字', en: 'The header says “this year” since 2021' },
  },
  {
    relation: 'different',
    F2019: { table: 't2_art20_8', columns: items },
    F2021: { table: 't2_art20_8', columns: ['feeAmountWanYuan'] },
    note: {
      zh: '前者为收费项目数量，后者为收费金额（万元），不可比',
      en: 'A number of fees against an amount of money: never comparable',
    },
  },
  {
    relation: 'dropped',
    F2019: { table: 't2_art20_9' },
    F2021: null,
    note: { zh: '2021年起不再填报该部分', en: 'The block is gone since 2021' },
  },
  {
    relation: 'split',
    F2019: { table: 't3_requests', rows: ['other'] },
    F2021: { table: 't3_requests', rows: ['other.correctionOverdue', 'other.feeOverdue', 'other.misc'] },
    note: {
      zh: '“（六）其他处理”2021年起分为三行，相加后可比',
      en: 'One row until 2020, three since 2021: comparable once these are added up',
    },
  },
  {
    relation: 'same',
    F2019: { table: 't3_requests' },
    F2021: { table: 't3_requests' },
    note: { zh: '', en: '' },
  },
  {
    relation: 'same',
    F2019: { table: 't4_review_litigation' },
    F2021: { table: 't4_review_litigation' },
    note: { zh: '', en: '' },
  },
]

/** The statement about a cell; undefined for a cell of no form. */
export const crossingOf = (table: string, row: string, column: string): Crossing | undefined =>
  crosswalk.find(({ F2019, F2021 }) => [F2019, F2021].some((range) => range && covers(range, table, row, column)))

const covers = ({ table, rows, columns }: CellRange, ...[own, row, column]: [string, string, string]): boolean =>
  table === own && (rows?.includes(row) ?? true) && (columns?.includes(column) ?? true)
