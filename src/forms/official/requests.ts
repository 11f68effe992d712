import type { FormRow, FormTable, SumRule } from '../form.js'
import { requestsMentions } from './mentions/requests-mentions.js'
import { requestColumns, requestRows2019, requestRows2021 } from './request-rows.js'

/** The sums of a table with these rows; `year` ends the ids of the rules that （六） makes differ between the forms. */
const sumsOver = (rows: readonly FormRow[], year: string): readonly SumRule[] => [
  {
    rule: 'T3-BALANCE',
    across: 'columns',
    left: ['newReceived', 'carriedOver'],
    right: ['resultTotal', 'carriedForward'],
    why: {
      zh: '表头注明第一项加第二项之和等于第三项加第四项之和',
      en: 'The form requires that items one and two equal items three and four',
    },
  },
  {
    rule: `T3-TOTAL-${year}`,
    across: 'columns',
    left: rows
      .filter(({ id, group, figures }) => figures !== false && group && id !== 'resultTotal')
      .map(({ id }) => id),
    right: ['resultTotal'],
    why: { zh: '（七）总计应为各项办理结果之和', en: 'The total of results is the sum of the results above it' },
  },
  {
    rule: `T3-ROWSUM-${year}`,
    across: 'rows',
    left: requestColumns.map(({ id }) => id).filter((id) => id !== 'total'),
    right: ['total'],
    why: { zh: '总计应为各类申请人之和', en: 'The total is the sum of all kinds of applicants' },
    filled: true,
  },
]

const shared = {
  id: 't3_requests',
  title: '收到和处理政府信息公开申请情况',
  section: 3,
  corner: ['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）'],
  columns: requestColumns,
  filled: true,
} as const

/** Table 3, applications received and handled, in the form of 2019 and in that of 2021. */
export const requests = {
  of2019: {
    ...shared,
    rows: requestRows2019,
    sums: sumsOver(requestRows2019, '2019'),
    mentions: requestsMentions(requestRows2019),
  },
  of2021: {
    ...shared,
    rows: requestRows2021,
    sums: sumsOver(requestRows2021, '2021'),
    mentions: requestsMentions(requestRows2021),
  },
} as const satisfies Readonly<Record<string, FormTable>>
