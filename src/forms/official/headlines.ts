import type { Headline } from '../form.js'
import type { requestRows2021 } from './request-rows.js'

type RequestRow = (typeof requestRows2021)[number]['id']

const requests = (...rows: readonly RequestRow[]): string[] => rows.map((row) => `t3_requests/${row}/total`)
const cases = (...branches: readonly string[]): string[] =>
  branches.map((branch) => `t4_review_litigation/cases/${branch}.total`)

/** Headline figures of table 3, which both forms have. */
const ofRequests: readonly Headline[] = [
  { name: 'received', says: '新收: requests received this year, 件', cells: requests('newReceived'), charted: true },
  { name: 'carriedOver', says: '上年结转: requests carried over, 件', cells: requests('carriedOver') },
  { name: 'granted', says: '予以公开: granted in full, 件', cells: requests('granted'), charted: true },
  { name: 'partlyGranted', says: '部分公开: granted in part, 件', cells: requests('partialGrant') },
  {
    name: 'denied',
    says: '不予公开: refused, all reasons together, 件',
    cells: requests(
      'denied.stateSecret',
      'denied.lawForbidden',
      'denied.threeSecuritiesOneStability',
      'denied.thirdPartyRights',
      'denied.internalAffairs',
      'denied.processInfo',
      'denied.enforcementFiles',
      'denied.adminInquiry',
    ),
  },
  { name: 'notHeld', says: '本机关不掌握: information not held, 件', cells: requests('unable.notHeld') },
  {
    name: 'notProcessed',
    says: '不予处理: not processed, all reasons together, 件',
    cells: requests(
      'notProcessed.petition',
      'notProcessed.repeated',
      'notProcessed.publications',
      'notProcessed.excessive',
      'notProcessed.confirmOrReissue',
    ),
  },
  { name: 'handled', says: '办理结果总计: handled in all, 件', cells: requests('resultTotal') },
  {
    name: 'carriedForward',
    says: '结转下年度: carried forward, 件',
    cells: requests('carriedForward'),
    charted: true,
  },
]

/** Headline figures of table 4, which both forms have. */
const ofCases: readonly Headline[] = [
  { name: 'reviews', says: '行政复议: reviews, 件', cells: cases('review'), charted: true },
  {
    name: 'suitsDirect',
    says: '未经复议直接起诉: lawsuits without a review before, 件',
    cells: cases('litDirect'),
    charted: true,
  },
  { name: 'suitsAfterReview', says: '复议后起诉: lawsuits after a review, 件', cells: cases('litAfterReview') },
  { name: 'suits', says: '行政诉讼: lawsuits of both kinds, 件', cells: cases('litDirect', 'litAfterReview') },
]

const licences = ['t2_art20_5/licensing/decisionCount']
const penalties = ['t2_art20_6/penalty/decisionCount']
const coercion = ['t2_art20_6/coercion/decisionCount']

/** Headline figures of the decisions of table 2; `otherServices` are those that the form counts beside licences. */
const ofDecisions = (otherServices: readonly string[]): readonly Headline[] => [
  { name: 'licensingDecisions', says: '行政许可: decisions on licences, 件', cells: licences },
  { name: 'penaltyDecisions', says: '行政处罚: decisions on penalties, 件', cells: penalties },
  { name: 'coercionDecisions', says: '行政强制: decisions on coercive measures, 件', cells: coercion },
  {
    name: 'decisions',
    says: '处理决定: decisions of all kinds that the form asks for, 件',
    cells: [...licences, ...otherServices, ...penalties, ...coercion],
  },
]

/** The headline figures of the form of 2019. */
export const headlines2019: readonly Headline[] = [
  ...ofRequests,
  ...ofCases,
  ...ofDecisions(['t2_art20_5/otherExternalServices/decisionCount']),
]

/** The headline figures of the form of 2021, in the order of the columns of the tables of reports. */
export const headlines2021: readonly Headline[] = [
  ...ofRequests,
  ...ofCases,
  { name: 'rulesInForce', says: '规章现行有效: rules in force, 件; form of 2021', cells: ['t2_art20_1/rules/inForce'] },
  {
    name: 'normativeDocsInForce',
    says: '行政规范性文件现行有效: normative documents in force, 件; form of 2021',
    cells: ['t2_art20_1/normativeDocs/inForce'],
    charted: true,
  },
  {
    name: 'documentsInForce',
    says: '现行有效: both together, 件; form of 2021',
    cells: ['t2_art20_1/rules/inForce', 't2_art20_1/normativeDocs/inForce'],
  },
  ...ofDecisions([]),
  {
    name: 'feesWanYuan',
    says: '行政事业性收费: fees charged, 万元; form of 2021',
    cells: ['t2_art20_8/adminFees/feeAmountWanYuan'],
  },
]
