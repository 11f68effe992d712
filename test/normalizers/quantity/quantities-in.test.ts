import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quantities } from '../read-one.js'

const words = (text: string) => quantities(text).map(({ value, unit, verb, of }) => [value, unit, verb ?? '', of ?? ''])

describe('what is counted and what was done with it', () => {
  test.each([
    ['受理申请3件', [[3, '件', '受理', '申请']]],
    ['全年共收到依申请公开件3件', [[3, '件', '收到', '依申请公开件']]],
    ['通过网站发布政务信息3条', [[3, '条', '发布', '政务信息']]],
    ['已办结3件', [[3, '件', '办结', '']]],
    ['组织开展培训活动3场', [[3, '场', '培训', '活动']]],
    ['召开新闻发布会3场', [[3, '场', '召开', '新闻发布会']]],
    ['不予公开3件', [[3, '件', '不予公开', '']]],
    ['尚未审结3件', [[3, '件', '尚未审结', '']]],
    ['行政复议3件', [[3, '件', '', '行政复议']]],
    ['共有3名工作人员', [[3, '名', '', '工作人员']]],
    [
      '移交我市3批5件线索',
      [
        [3, '批', '移交', ''],
        [5, '件', '', '线索'],
      ],
    ],
    ['张贴海报、标语3条', [[3, '条', '张贴', '标语']]],
    ['关注人数为3人', [[3, '人', '', '关注人数']]],
    ['较去年同期（3件）', [[3, '件', '', '']]],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })
})

describe('parts of a whole are named', () => {
  test.each([
    ['文件5件（其中新制定2件、修改3件）', ['文件', '新制定', '修改']],
    ['行政复议5件，其中结果维持2件，结果纠正3件。公开3件', ['行政复议', '结果维持', '结果纠正', '']],
    ['收到来信5件（网络2件，电话3件），办结4件', ['来信', '网络', '电话', '']],
    ['收到来信5件，包括2件投诉、3件咨询', ['来信', '投诉', '咨询']],
  ])('%s', (text, names) => {
    expect(quantities(text).map(({ of }) => of ?? '')).toEqual(names)
  })
})

test('two measures of one thing are of that thing', () => {
  expect(words('接待群众3批5人次')).toEqual([
    [3, '批', '接待', '群众'],
    [5, '人次', '接待', '群众'],
  ])
})

test('names and dates between quantities stay out', () => {
  const text = '2019年3月，“七五”普法期间，依据《关于3件实事的通知》，12345热线转来第2批共5件，同比增长30%，占三成。'
  expect(words(text)).toEqual([[5, '件', '', '']])
})

test('a sentence does not change the next one', () => {
  const sentences = fc.constantFrom(
    '全年受理申请3件。',
    '其中新制定2件，修改3件。',
    '收到来信5件（网络2件、电话3件）。',
    '“两微一端”关注人数近4万人。',
    '下降3个百分点。',
    '接待群众3批5人次，已办结2件。',
  )
  fc.assert(
    fc.property(fc.array(sentences, { maxLength: 5 }), (parts) => {
      expect(quantities(parts.join(''))).toEqual(parts.flatMap(quantities))
    }),
    { seed: 1, numRuns: 300 },
  )
})
