import type { FormColumn, FormRow, FormTable } from '../form.js'

const person = '申请人情况'
const organisation = '法人或其他组织'
const count = { unit: '件', value: 'count' } as const

const columns: readonly FormColumn[] = [
  { id: 'naturalPerson', header: [person, '自然人'], ...count },
  { id: 'commercialEnterprise', header: [person, organisation, '商业企业'], variants: ['企业'], ...count },
  { id: 'researchInstitution', header: [person, organisation, '科研机构'], variants: ['科研'], ...count },
  {
    id: 'socialWelfareOrg',
    header: [person, organisation, '社会公益组织'],
    variants: ['公益组织', '社会组织'],
    ...count,
  },
  { id: 'legalServiceOrg', header: [person, organisation, '法律服务机构'], variants: ['法律服务'], ...count },
  { id: 'otherOrg', header: [person, organisation, '其他'], variants: ['其他组织'], ...count },
  { id: 'total', header: [person, '总计'], variants: ['合计'], ...count },
]

const row = (id: string, label: string, variants: readonly string[] = []): FormRow => {
  const group = id.includes('.') ? id.slice(0, id.indexOf('.')) : undefined
  return { id, label, variants, figures: true, ...(group ? { group } : {}) }
}
const result = (id: string, label: string, variants: readonly string[] = []): FormRow => ({
  ...row(id, label, variants),
  group: 'result',
})
const heading = (id: string, label: string, group?: string): FormRow => ({
  id,
  label,
  figures: false,
  ...(group ? { group } : {}),
})

const otherGroup: readonly FormRow[] = [
  heading('other', '（六）其他处理', 'result'),
  row('other.correctionOverdue', '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', [
    '逾期不补正',
    '申请人逾期不补正',
    '申请人无正当理由逾期不补正',
  ]),
  row('other.feeOverdue', '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', [
    '逾期不缴费',
    '逾期未缴费',
    '申请人逾期未按收费通知要求缴纳费用',
  ]),
  row('other.misc', '3.其他'),
]

const otherRow: readonly FormRow[] = [result('other', '（六）其他处理')]

const rowsWith = (other: readonly FormRow[]): readonly FormRow[] => [
  row('newReceived', '一、本年新收政府信息公开申请数量', ['本年新收', '本年新收政府信息公开申请']),
  row('carriedOver', '二、上年结转政府信息公开申请数量', ['上年结转', '上年结转政府信息公开申请']),
  heading('result', '三、本年度办理结果'),
  result('granted', '（一）予以公开'),
  result('partialGrant', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）', [
    '部分公开',
    '部分公开（区分处理）',
  ]),
  heading('denied', '（三）不予公开', 'result'),
  row('denied.stateSecret', '1.属于国家秘密', ['国家秘密']),
  row('denied.lawForbidden', '2.其他法律行政法规禁止公开', ['法律行政法规禁止公开', '其他法律、行政法规禁止公开']),
  row('denied.threeSecuritiesOneStability', '3.危及“三安全一稳定”', [
    '三安全一稳定',
    '危及国家安全、公共安全、经济安全、社会稳定',
  ]),
  row('denied.thirdPartyRights', '4.保护第三方合法权益', ['第三方合法权益']),
  row('denied.internalAffairs', '5.属于三类内部事务信息', ['属于内部事务信息', '内部事务信息']),
  row('denied.processInfo', '6.属于四类过程性信息', ['属于过程性信息', '过程性信息']),
  row('denied.enforcementFiles', '7.属于行政执法案卷', ['行政执法案卷', '属于行政执法案卷信息']),
  row('denied.adminInquiry', '8.属于行政查询事项', ['行政查询事项']),
  heading('unable', '（四）无法提供', 'result'),
  row('unable.notHeld', '1.本机关不掌握相关政府信息', ['不掌握相关政府信息', '政府信息不存在']),
  row('unable.needsCreation', '2.没有现成信息需要另行制作', ['需要另行制作', '没有现成信息']),
  row('unable.unclearAfterCorrection', '3.补正后申请内容仍不明确', ['申请内容不明确', '申请内容仍不明确']),
  heading('notProcessed', '（五）不予处理', 'result'),
  row('notProcessed.petition', '1.信访举报投诉类申请', ['信访举报投诉']),
  row('notProcessed.repeated', '2.重复申请'),
  row('notProcessed.publications', '3.要求提供公开出版物', ['公开出版物']),
  row('notProcessed.excessive', '4.无正当理由大量反复申请', ['大量反复申请']),
  row('notProcessed.confirmOrReissue', '5.要求行政机关确认或重新出具已获取信息', [
    '要求行政机关确认或重新出具',
    '确认或重新出具',
  ]),
  ...other,
  result('resultTotal', '（七）总计', ['合计', '办理结果合计']),
  row('carriedForward', '四、结转下年度继续办理', ['结转下年度', '结转下一年度继续办理', '结转下年']),
]

/** Table 3, applications received and handled; `year` ends the ids of its rules, as the forms differ in （六）. */
function requests(year: string, other: readonly FormRow[]): FormTable {
  const rows = rowsWith(other)
  const leaves = rows.filter((candidate) => candidate.figures && candidate.group).map((candidate) => candidate.id)
  return {
    id: 't3_requests',
    title: '收到和处理政府信息公开申请情况',
    section: 3,
    corner: ['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）'],
    columns,
    rows,
    sums: [
      {
        rule: 'T3-BALANCE',
        across: 'columns',
        left: ['newReceived', 'carriedOver'],
        right: ['resultTotal', 'carriedForward'],
      },
      {
        rule: `T3-TOTAL-${year}`,
        across: 'columns',
        left: leaves.filter((id) => id !== 'resultTotal'),
        right: ['resultTotal'],
      },
      {
        rule: `T3-ROWSUM-${year}`,
        across: 'rows',
        left: columns.filter((column) => column.id !== 'total').map((column) => column.id),
        right: ['total'],
      },
    ],
  }
}

export const requests2019 = requests('2019', otherRow)
export const requests2021 = requests('2021', otherGroup)
