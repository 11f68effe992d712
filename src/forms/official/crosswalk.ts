import type { Crossing } from '../form.js'

const items = ['priorYearItemCount', 'itemCountChange'] as const

/**
 * From 国办公开办函〔2019〕60号 to 国办公开办函〔2021〕30号, by a comparison of the two official tables. Of several statements
 * about a cell the first holds.
 */
export const crosswalk: readonly Crossing[] = [
  {
    relation: 'close',
    from: { form: 'F2019', range: { table: 't2_art20_1', columns: ['producedThisYear'] } },
    to: { table: 't2_art20_1', columns: ['issuedThisYear'] },
    note: {
      zh: '“制作”与“制发”口径相近而不相同，不宜连成一个序列',
      en: 'Documents made and documents issued are similar counts, but not the same: two series',
    },
  },
  {
    relation: 'related',
    from: { form: 'F2019', range: { table: 't2_art20_1', columns: ['totalDisclosed'] } },
    to: { table: 't2_art20_1', columns: ['inForce'] },
    note: {
      zh: '前者为累计公开数（可含已废止），后者为现行有效数，不可比',
      en: 'One counts everything ever disclosed, repealed or not; the other counts what is in force: not comparable',
    },
  },
  {
    relation: 'dropped',
    from: { form: 'F2019', range: { table: 't2_art20_1', columns: ['newlyDisclosedThisYear'] } },
    to: null,
    note: { zh: '2021年起不再填报', en: 'Not reported since 2021' },
  },
  {
    relation: 'added',
    from: null,
    to: { table: 't2_art20_1', columns: ['repealedThisYear'] },
    note: {
      zh: '2021年起填报，此前没有数据，不是零',
      en: 'Reported since 2021; earlier there is no figure, which is not zero',
    },
  },
  {
    relation: 'dropped',
    from: { form: 'F2019', range: { table: 't2_art20_5', rows: ['licensing'], columns: items } },
    to: null,
    note: { zh: '2021年起不再填报项目数量', en: 'The number of items is not reported since 2021' },
  },
  {
    relation: 'dropped',
    from: { form: 'F2019', range: { table: 't2_art20_5', rows: ['otherExternalServices'] } },
    to: null,
    note: { zh: '2021年起不再填报该行', en: 'The row was dropped in 2021' },
  },
  {
    relation: 'same',
    from: { form: 'F2019', range: { table: 't2_art20_5', rows: ['licensing'], columns: ['decisionCount'] } },
    to: { table: 't2_art20_5', rows: ['licensing'], columns: ['decisionCount'] },
    note: { zh: '2021年起表头增“本年”二字', en: 'The header says “this year” since 2021' },
  },
  {
    relation: 'dropped',
    from: { form: 'F2019', range: { table: 't2_art20_6', columns: items } },
    to: null,
    note: { zh: '2021年起不再填报项目数量', en: 'The number of items is not reported since 2021' },
  },
  {
    relation: 'same',
    from: { form: 'F2019', range: { table: 't2_art20_6', columns: ['decisionCount'] } },
    to: { table: 't2_art20_6', columns: ['decisionCount'] },
    note: { zh: '2021年起表头增“本年”二字', en: 'The header says “this year” since 2021' },
  },
  {
    relation: 'different',
    from: { form: 'F2019', range: { table: 't2_art20_8', columns: items } },
    to: { table: 't2_art20_8', columns: ['feeAmountWanYuan'] },
    note: {
      zh: '前者为收费项目数量，后者为收费金额（万元），不可比',
      en: 'A number of fees and an amount of money: never comparable',
    },
  },
  {
    relation: 'dropped',
    from: { form: 'F2019', range: { table: 't2_art20_9' } },
    to: null,
    note: { zh: '2021年起不再填报该部分', en: 'The block was dropped in 2021' },
  },
  {
    relation: 'split',
    from: { form: 'F2019', range: { table: 't3_requests', rows: ['other'] } },
    to: { table: 't3_requests', rows: ['other.correctionOverdue', 'other.feeOverdue', 'other.misc'] },
    note: {
      zh: '“（六）其他处理”2021年起分为三行，相加后可比',
      en: 'One row until 2020, three since 2021: comparable after adding up the three',
    },
  },
  {
    relation: 'same',
    from: { form: 'F2019', range: { table: 't3_requests' } },
    to: { table: 't3_requests' },
  },
  {
    relation: 'same',
    from: { form: 'F2019', range: { table: 't4_review_litigation' } },
    to: { table: 't4_review_litigation' },
  },
]
