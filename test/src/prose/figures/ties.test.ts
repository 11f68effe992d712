import { describe, expect, test } from 'vitest'
import { mentionsOf } from '../../../../src/forms/mentions-of.js'
import { officialBook } from '../../../../src/forms/official-book.js'
import { readFigures } from '../../../../src/prose/figures/read-figures.js'
import { figuresOf, type MadeReport, noTables, tied } from './figures-of.js'

const ties = (text: string | readonly string[], made: MadeReport = {}) => figuresOf(text, made).map(tied)

const DENIED =
  'denied.stateSecret+denied.lawForbidden+denied.threeSecuritiesOneStability+denied.thirdPartyRights+denied.internalAffairs+denied.processInfo+denied.enforcementFiles+denied.adminInquiry'
const UNABLE = 'unable.notHeld+unable.needsCreation+unable.unclearAfterCorrection'
const SUITS = 'litDirect.total+litAfterReview.total'

describe('applications', () => {
  test.each([
    ['2024年，全市共受理政府信息公开申请35件。', ['newReceived']],
    ['全年收到依申请公开件35件。', ['newReceived']],
    ['我局共收到信息公开申请35件，均已办结。', ['newReceived']],
    ['本年度共接收公民、法人和其他组织提出的政府信息公开申请35件。', ['newReceived']],
    ['全年受理35件政府信息公开申请。', ['newReceived']],
    ['2024年新收政府信息公开申请：35件。', ['newReceived']],
    ['2024年共收到政府信息公开申请，共35件。', ['newReceived']],
    ['市公安局共受理政府信息公开申请35件。', ['newReceived']],
    ['全县各级行政机关共收到政府信息公开申请35件。', ['newReceived']],
    ['受理政府信息公开申请35件，答复30件，结转下年度办理5件。', ['newReceived', 'resultTotal', 'carriedForward']],
    ['受理政府信息公开申请35件，已办结30件。', ['newReceived', 'resultTotal']],
    [
      '答复政府信息公开申请30件（含上年度结转申请4件，另有5件顺延到下年度答复）。',
      ['resultTotal', 'carriedOver', 'carriedForward'],
    ],
    ['受理政府信息公开申请35件，2023年结转4件，结转至2025年5件。', ['newReceived', 'carriedOver', 'carriedForward']],
    ['受理政府信息公开申请35件，其中5件按规定结转至下一年度办理。', ['newReceived', 'carriedForward']],
    ['上年结转政府信息公开申请4件。', ['carriedOver']],
  ])('%s', (text, expected) => {
    expect(ties(text)).toEqual(expected)
  })

  test('a heading says what the applications are', () => {
    expect(ties('（二）依申请公开情况。2024年共收到申请35件，办结30件。')).toEqual(['newReceived', 'resultTotal'])
    expect(ties(['（二）依申请公开。', '2024年共收到申请35件。'])).toEqual(['newReceived'])
    expect(ties(['（二）依申請公開。', '本年新收申請35件。'])).toEqual(['newReceived'])
    expect(ties('2024年共收到申请35件，办结30件。')).toEqual(['', ''])
  })

  test('what was carried over may be counted in where the sum agrees', () => {
    const cells = { 't3_requests/newReceived/total': 31, 't3_requests/carriedOver/total': 4 }
    expect(ties('全年收办政府信息公开申请35件。', { cells })).toEqual(['newReceived+carriedOver'])
    expect(ties('全年收办政府信息公开申请31件。', { cells })).toEqual(['newReceived'])
    expect(ties('全年收办政府信息公开申请30件。', { cells })).toEqual(['newReceived'])
  })

  test('applicants are those of the whole that agrees', () => {
    const text = '受理政府信息公开申请35件，其中自然人申请31件，法人或其他组织4件。'
    const natural = 't3_requests/newReceived/naturalPerson'
    expect(ties(text, { cells: { 't3_requests/newReceived/total': 35 } })).toEqual([
      'newReceived',
      natural.slice('t3_requests/'.length),
      ['commercialEnterprise', 'researchInstitution', 'socialWelfareOrg', 'legalServiceOrg', 'otherOrg']
        .map((column) => `newReceived/${column}`)
        .join('+'),
    ])
    expect(ties(text)).toEqual(['newReceived', '', ''])
  })
})

describe('results', () => {
  const behind = (text: string, made?: MadeReport) => ties(`答复政府信息公开申请30件，${text}`, made).slice(1)

  test.each([
    ['予以公开20件，部分公开3件。', ['granted', 'partialGrant']],
    ['其中予以公开20件，部分公开3件。', ['granted', 'partialGrant']],
    ['予以公开及部分公开23件，占76.7%；不予公开5件。', ['granted+partialGrant', '', DENIED]],
    ['不予公开5件，占4%；无法提供2件。', [DENIED, '', UNABLE]],
    ['因本机关不掌握等原因无法提供2件。', [UNABLE]],
    ['属于国家秘密1件，重复申请2件。', ['denied.stateSecret', 'notProcessed.repeated']],
    ['其他处理2件。', ['other.correctionOverdue+other.feeOverdue+other.misc']],
  ])('%s', (text, expected) => {
    expect(behind(text)).toEqual(expected)
  })

  test('cells are those of the form', () => {
    expect(behind('其他处理2件。', { form: 'F2019' })).toEqual(['other'])
  })
})

describe('reviews and suits', () => {
  test.each([
    ['政府信息公开行政复议7件，其中结果维持5件，尚未审结2件。', ['review.total', 'review.upheld', 'review.pending']],
    [
      '政府信息公开行政诉讼9件，其中结果维持8件，结果纠正1件。',
      [SUITS, 'litDirect.upheld+litAfterReview.upheld', 'litDirect.corrected+litAfterReview.corrected'],
    ],
    ['信息公开类行政复议7件，诉讼9件。', ['review.total', SUITS]],
    ['因政府信息公开被申请行政复议7件，被提起行政诉讼9件。', ['review.total', SUITS]],
    ['因信息公开引发的行政复议案件7起。', ['review.total']],
    ['受理政府信息公开申请35件，被申请行政复议7件。', ['newReceived', 'review.total']],
    [
      '政府信息公开行政诉讼9件，其中未经复议直接起诉5件，复议后起诉4件。',
      [SUITS, 'litDirect.total', 'litAfterReview.total'],
    ],
    ['信息公开类行政复议7件，诉讼9件，其中维持12件。', ['review.total', SUITS, '']],
  ])('%s', (text, expected) => {
    expect(ties(text)).toEqual(expected)
  })
})

describe('disclosure', () => {
  const cells = (text: string, form = 'F2021') => figuresOf(text, { form }).map((figure) => figure.cells ?? [])

  test.each([
    ['全年制发规范性文件8件。', 't2_art20_1/normativeDocs/issuedThisYear'],
    ['废止行政规范性文件2件。', 't2_art20_1/normativeDocs/repealedThisYear'],
    ['现行有效规章11件。', 't2_art20_1/rules/inForce'],
    ['全年作出行政处罚决定120件。', 't2_art20_6/penalty/decisionCount'],
    ['全年作出行政许可120件。', 't2_art20_5/licensing/decisionCount'],
    ['全年行政事业性收费96.5万元。', 't2_art20_8/adminFees/feeAmountWanYuan'],
  ])('%s', (text, pointer) => {
    expect(cells(text)).toEqual([[`/tables/${pointer}`]])
  })

  test('columns are those of the form', () => {
    expect(cells('全年制发规范性文件8件。', 'F2019')).toEqual([['/tables/t2_art20_1/normativeDocs/producedThisYear']])
    expect(cells('废止规范性文件8件。', 'F2019')).toEqual([[]])
  })
})

test('a cell that the report does not have is not pointed to', () => {
  const source = { year: 2024, agency: { name: null, normalized: null }, preamble: [] }
  const paragraphs = [{ text: '全年受理政府信息公开申请35件。', at: [] }]
  const sections = [{ number: 1, heading: '', paragraphs, grids: [] }]
  const [figure] = readFigures({ ...source, sections }, mentionsOf('F2021', officialBook()), noTables)
  expect(figure).toMatchObject({ value: 35, verb: '受理' })
  expect(figure!.cells).toBeUndefined()
})

describe('nothing is tied where the words leave a doubt', () => {
  test.each([
    ['another year', '2023年受理政府信息公开申请35件。'],
    ['last year', '去年共受理政府信息公开申请35件。'],
    ['a part of the year', '上半年受理政府信息公开申请35件。'],
    ['a month', '3月收到政府信息公开申请1件。'],
    ['all years so far', '2008年以来共受理政府信息公开申请35件。'],
    ['a day that figures run up to', '截至目前，共受理政府信息公开申请35件。'],
    ['cumulative', '累计受理政府信息公开申请35件。'],
    ['a change', '受理政府信息公开申请较去年增加35件。'],
    ['roughly', '受理政府信息公开申请30余件。'],
    ['one channel', '通过网络受理政府信息公开申请35件。'],
    ['one channel, in its own clause', '通过门户网站依申请公开系统，受理政府信息公开申请35件。'],
    ['another agency', '市教育局受理政府信息公开申请35件。'],
    ['another agency, in its own clause', '市教育局高度重视依申请公开，受理政府信息公开申请35件。'],
    ['another sort of case', '全年受理法律援助案件35件，办结30件。'],
    ['cases of a department that decides reviews', '全年办理行政复议案件35件。'],
    ['letters of the public', '市长信箱受理群众来信35件，办结30件。'],
    ['calls, under a heading about applications', '（二）依申请公开。认真接听热线电话，受理35件，办结30件。'],
    ['proposals', '答复人大代表建议35件。'],
    ['another unit', '受理政府信息公开申请35人次。'],
    ['several told at once', '予以公开、部分公开分别为20件、3件。'],
    ['what is published of decisions', '公示行政处罚信息35件。'],
    ['applications for licences', '受理行政许可35件。'],
    ['documents of policy', '公开政策性文件11件。'],
    ['what was published of documents', '发布规范性文件解读8件。'],
    ['handled, which may be received or answered', '办理政府信息公开申请35件。'],
    ['a share', '受理政府信息公开申请占比35%。'],
    ['planned', '2025年计划受理政府信息公开申请35件。'],
  ])('%s: %s', (_, text) => {
    expect(ties(text).join('')).toBe('')
  })

  test('channels are parts of the whole and no cells', () => {
    expect(ties('受理政府信息公开申请35件，其中通过网络受理20件，当面申请15件。')).toEqual(['newReceived', '', ''])
  })

  test('what came between has another subject', () => {
    expect(ties('受理政府信息公开申请35件。12345热线受理诉求120件，办结118件。')).toEqual(['newReceived', '', ''])
  })

  test('outcomes need an account of cases', () => {
    expect(ties('全年维持5件，纠正2件。')).toEqual(['', ''])
  })
})

describe('statements that there was none', () => {
  const none = (text: string) => figuresOf(text).map((figure) => [figure.raw, figure.value, figure.unit, tied(figure)])

  test.each([
    ['全年未收到政府信息公开申请。', [['未收到政府信息公开申请', 0, null, 'newReceived']]],
    [
      '2024年，我局没有收到依申请公开申请，未发生因政府信息公开引起的行政复议、行政诉讼。',
      [
        ['没有收到依申请公开申请', 0, null, 'newReceived'],
        ['未发生因政府信息公开引起的行政复议、行政诉讼', 0, null, `review.total+${SUITS}`],
      ],
    ],
    ['无政府信息公开行政复议案件。', [['无政府信息公开行政复议案件', 0, null, 'review.total']]],
    ['去年未收到政府信息公开申请。', [['未收到政府信息公开申请', 0, null, '']]],
    ['未收到政府信息公开申请的投诉。', []],
    ['全市未发生行政复议败诉案件。', []],
  ])('%s', (text, expected) => {
    expect(none(text)).toEqual(expected)
  })
})
