import type { FormColumn, FormRow } from '../form.js'

const person = '申请人情况'
const organisation = '法人或其他组织'
const count = { value: 'count', unit: '件' } as const

/** The columns of table 3: who applied. */
export const requestColumns = [
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
] as const satisfies readonly FormColumn[]

const rowsBefore = [
  { id: 'newReceived', label: '一、本年新收政府信息公开申请数量', variants: ['本年新收', '本年新收政府信息公开申请'] },
  { id: 'carriedOver', label: '二、上年结转政府信息公开申请数量', variants: ['上年结转', '上年结转政府信息公开申请'] },
  { id: 'result', label: '三、本年度办理结果', figures: false, silent: true },
  { id: 'granted', label: '（一）予以公开', group: 'result' },
  {
    id: 'partialGrant',
    label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    group: 'result',
    variants: ['部分公开', '部分公开（区分处理）'],
  },
  { id: 'denied', label: '（三）不予公开', group: 'result', figures: false },
  { id: 'denied.stateSecret', label: '1.属于国家秘密', group: 'denied', variants: ['国家秘密'] },
  {
    id: 'denied.lawForbidden',
    label: '2.其他法律行政法规禁止公开',
    group: 'denied',
    variants: ['法律行政法规禁止公开', '其他法律、行政法规禁止公开'],
  },
  {
    id: 'denied.threeSecuritiesOneStability',
    label: '3.危及“三安全一稳定”',
    group: 'denied',
    variants: ['三安全一稳定', '危及国家安全、公共安全、经济安全、社会稳定'],
  },
  { id: 'denied.thirdPartyRights', label: '4.保护第三方合法权益', group: 'denied', variants: ['第三方合法权益'] },
  {
    id: 'denied.internalAffairs',
    label: '5.属于三类内部事务信息',
    group: 'denied',
    variants: ['属于内部事务信息', '内部事务信息'],
  },
  {
    id: 'denied.processInfo',
    label: '6.属于四类过程性信息',
    group: 'denied',
    variants: ['属于过程性信息', '过程性信息'],
  },
  {
    id: 'denied.enforcementFiles',
    label: '7.属于行政执法案卷',
    group: 'denied',
    variants: ['行政执法案卷', '属于行政执法案卷信息'],
  },
  { id: 'denied.adminInquiry', label: '8.属于行政查询事项', group: 'denied', variants: ['行政查询事项'] },
  { id: 'unable', label: '（四）无法提供', group: 'result', figures: false },
  {
    id: 'unable.notHeld',
    label: '1.本机关不掌握相关政府信息',
    group: 'unable',
    variants: ['不掌握相关政府信息', '政府信息不存在'],
  },
  {
    id: 'unable.needsCreation',
    label: '2.没有现成信息需要另行制作',
    group: 'unable',
    variants: ['需要另行制作', '没有现成信息'],
  },
  {
    id: 'unable.unclearAfterCorrection',
    label: '3.补正后申请内容仍不明确',
    group: 'unable',
    variants: ['申请内容不明确', '申请内容仍不明确'],
  },
  { id: 'notProcessed', label: '（五）不予处理', group: 'result', figures: false },
  { id: 'notProcessed.petition', label: '1.信访举报投诉类申请', group: 'notProcessed', variants: ['信访举报投诉'] },
  { id: 'notProcessed.repeated', label: '2.重复申请', group: 'notProcessed' },
  { id: 'notProcessed.publications', label: '3.要求提供公开出版物', group: 'notProcessed', variants: ['公开出版物'] },
  {
    id: 'notProcessed.excessive',
    label: '4.无正当理由大量反复申请',
    group: 'notProcessed',
    variants: ['大量反复申请'],
  },
  {
    id: 'notProcessed.confirmOrReissue',
    label: '5.要求行政机关确认或重新出具已获取信息',
    group: 'notProcessed',
    variants: ['要求行政机关确认或重新出具', '确认或重新出具'],
  },
] as const satisfies readonly FormRow[]

/** （六） in one row, and as a group of three. */
const otherRow = [{ id: 'other', label: '（六）其他处理', group: 'result' }] as const satisfies readonly FormRow[]
const otherGroup = [
  { id: 'other', label: '（六）其他处理', group: 'result', figures: false },
  {
    id: 'other.correctionOverdue',
    label: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    group: 'other',
    variants: ['逾期不补正', '申请人逾期不补正', '申请人无正当理由逾期不补正'],
  },
  {
    id: 'other.feeOverdue',
    label: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    group: 'other',
    variants: ['逾期不缴费', '逾期未缴费', '申请人逾期未按收费通知要求缴纳费用'],
  },
  { id: 'other.misc', label: '3.其他', group: 'other' },
] as const satisfies readonly FormRow[]

const rowsBehind = [
  { id: 'resultTotal', label: '（七）总计', group: 'result', variants: ['合计', '办理结果合计'] },
  {
    id: 'carriedForward',
    label: '四、结转下年度继续办理',
    variants: ['结转下年度', '结转下一年度继续办理', '结转下年'],
  },
] as const satisfies readonly FormRow[]

/** The rows of table 3 in the form of 2019. */
export const requestRows2019 = [...rowsBefore, ...otherRow, ...rowsBehind] as const

/** The rows of table 3 in the form of 2021. */
export const requestRows2021 = [...rowsBefore, ...otherGroup, ...rowsBehind] as const
