import type { FormColumn, FormTable } from '../form.js'
import { reviewMentions } from './mentions/review-mentions.js'

const count = { value: 'count', unit: '件' } as const

/** The outcomes of one branch of cases. */
const outcomes = <const Branch extends string>(branch: Branch, header: readonly string[]) =>
  [
    { id: `${branch}.upheld`, header: [...header, '结果维持'], ...count },
    { id: `${branch}.corrected`, header: [...header, '结果纠正'], ...count },
    { id: `${branch}.otherResult`, header: [...header, '其他结果'], ...count },
    { id: `${branch}.pending`, header: [...header, '尚未审结'], ...count },
    { id: `${branch}.total`, header: [...header, '总计'], variants: ['合计'], ...count },
  ] as const satisfies readonly FormColumn[]

const columns = [
  ...outcomes('review', ['行政复议']),
  ...outcomes('litDirect', ['行政诉讼', '未经复议直接起诉']),
  ...outcomes('litAfterReview', ['行政诉讼', '复议后起诉']),
] as const

/** Table 4, reviews and lawsuits: one row of figures without a label. The same in both forms. */
export const reviewLitigation = {
  id: 't4_review_litigation',
  title: '政府信息公开行政复议、行政诉讼情况',
  section: 4,
  columns,
  rows: [{ id: 'cases', label: '' }],
  sums: (['review', 'litDirect', 'litAfterReview'] as const).map((branch) => ({
    rule: `T4-SUM-${branch}`,
    across: 'rows' as const,
    left: columns.map(({ id }) => id).filter((id) => id.startsWith(`${branch}.`) && id !== `${branch}.total`),
    right: [`${branch}.total`],
    why: { zh: '总计应为四种结果之和', en: 'The total is the sum of the four outcomes' },
  })),
  mentions: reviewMentions,
} as const satisfies FormTable
