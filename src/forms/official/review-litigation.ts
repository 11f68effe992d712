import type { FormColumn, FormTable, SumRule } from '../form.js'

const outcomes = [
  ['upheld', '结果维持'],
  ['corrected', '结果纠正'],
  ['otherResult', '其他结果'],
  ['pending', '尚未审结'],
  ['total', '总计'],
] as const

const branches = [
  { id: 'review', header: ['行政复议'] },
  { id: 'litDirect', header: ['行政诉讼', '未经复议直接起诉'] },
  { id: 'litAfterReview', header: ['行政诉讼', '复议后起诉'] },
] as const

const columns: readonly FormColumn[] = branches.flatMap((branch) =>
  outcomes.map(([id, label]) => ({
    id: `${branch.id}.${id}`,
    header: [...branch.header, label],
    unit: '件',
    value: 'count' as const,
    ...(id === 'total' ? { variants: ['合计'] } : {}),
  })),
)

const sums: readonly SumRule[] = branches.map((branch) => ({
  rule: `T4-SUM-${branch.id}`,
  across: 'rows',
  left: outcomes.filter(([id]) => id !== 'total').map(([id]) => `${branch.id}.${id}`),
  right: [`${branch.id}.total`],
}))

/** Table 4, reviews and lawsuits: one row of figures without a label. The same in both forms. */
export const reviewLitigation: FormTable = {
  id: 't4_review_litigation',
  title: '政府信息公开行政复议、行政诉讼情况',
  section: 4,
  corner: [],
  columns,
  rows: [{ id: 'cases', label: '', figures: true }],
  sums,
}
