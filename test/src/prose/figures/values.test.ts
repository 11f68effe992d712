import { describe, expect, test } from 'vitest'
import { mentionsOf } from '../../../../src/forms/mentions-of.js'
import { officialBook } from '../../../../src/forms/official-book.js'
import { type FigureSource, readFigures } from '../../../../src/prose/figures/read-figures.js'
import { figuresOf, noTables } from './figures-of.js'

const readFiguresOf = (source: FigureSource) => readFigures(source, mentionsOf(null, officialBook()), noTables)

const values = (text: string) => figuresOf(text).map(({ raw, value, unit, approx }) => [raw, value, unit, approx])

describe('numbers with unit and approximation', () => {
  test.each([
    ['发送短信近3万条。', [['近3万条', 30_000, '条', 'nearly']]],
    ['举办讲座40余场。', [['40余场', 40, '场', 'over']]],
    ['发放手册约１．２万册。', [['约１．２万册', 12_000, '册', 'about']]],
    ['公开信息1,234,567条。', [['1,234,567条', 1_234_567, '条', 'exact']]],
    [
      '接待来访十二批三十六人次。',
      [
        ['十二批', 12, '批', 'exact'],
        ['三十六人次', 36, '人次', 'exact'],
      ],
    ],
    ['阅读量超过2亿次。', [['超过2亿次', 200_000_000, '次', 'over']]],
    ['每项工作安排2至3人。', [['2至3人', null, '人', 'range']]],
    ['组织数十次检查。', [['数十次', null, '次', 'vague']]],
    ['投入资金23.5万元。', [['23.5万元', 235_000, '元', 'exact']]],
    ['共收到 8 件 建议。', [['8 件', 8, '件', 'exact']]],
    ['发布⺠生信息5条。', [['5条', 5, '条', 'exact']]],
    ['培訓幹部120人次。', [['120人次', 120, '人次', 'exact']]],
    ['印发资料3干余份。', [['3干余份', 3000, '份', 'over']]],
    ['办理时间压缩至3个工作日。', [['3个工作日', 3, '工作日', 'exact']]],
    ['收取信息处理费0元。', [['0元', 0, '元', 'exact']]],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected)
  })
})

describe('percentages', () => {
  test.each([
    ['按期办结率为100%。', [['100%', 100, '%', 'exact']]],
    ['满意率达百分之九十八点五。', [['百分之九十八点五', 98.5, '%', 'exact']]],
    ['公开率超过95％。', [['超过95％', 95, '%', 'over']]],
    ['占比三成。', [['三成', 30, '%', 'exact']]],
    ['同比提高1.5个百分点。', [['1.5个百分点', 1.5, '个百分点', 'exact']]],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected)
  })

  test.each([
    ['较上年下降12.3%。', 'down'],
    ['同比增长三成。', 'up'],
    ['申请量翻一番。', 'up'],
    ['较去年增加15件。', 'up'],
    ['比上年减少二十件。', 'down'],
  ])('a change says its direction: %s', (text, change) => {
    expect(figuresOf(text)).toMatchObject([{ change, year: 2024 }])
  })

  test('names what it is a share of', () => {
    const [share] = figuresOf('信访事项及时受理率均为99.5%。')
    expect(share).toMatchObject({ of: '信访事项及时受理率', value: 99.5 })
  })
})

test('what is counted and what was done with it', () => {
  const text = '2024年，通过政务微博发布政府信息245条，共有17名区级领导、38名干部接访，推送提示短信近4万条。'
  expect(figuresOf(text)).toMatchObject([
    { verb: '发布', of: '政府信息' },
    { of: '区级领导' },
    { unit: '名', value: 38 },
    { verb: '推送', of: '提示短信' },
  ])
})

describe('no quantities', () => {
  test.each([
    ['统计期限自2024年1月1日起至2024年12月31日止。'],
    ['依据国办公开办函〔2021〕30号和国务院令第711号编制。'],
    ['电话：0517-83605210，邮编：223001，12345热线转办。'],
    ['地址：新区长江路18号3楼307室。'],
    ['《条例》第二十条第（一）项、第五十条规定的内容。'],
    ['“七五”普法、“十四五”规划和“三审三校”制度。'],
    ['党的二十大和二十届三中全会精神，增强“四个意识”、四个自信。'],
    ['一是加强领导；二是完善制度。首先，一律不得延误。'],
    ['第20督导组、第三批、第1期。'],
    ['2019年，网站改版，政务微博于2018年11月开通。'],
    ['推进一网通办、一件事一次办，实行三审三校。'],
    ['做好以下三个方面工作，分为六个部分。'],
    ['未发生100人以上群体访，无50人以上集体访情况。'],
    ['访问https://www.example.gov.cn/2024/3/15.html查询。'],
  ])('%s', (text) => {
    expect(values(text)).toEqual([])
  })
})

describe('where a figure stands', () => {
  test('raw text and sentence are as printed', () => {
    const [figure] = figuresOf('先说别的。全年 举办培训 ３ 场；效果良好。再说别的。')
    expect(figure).toMatchObject({ raw: '３ 场', sentence: '全年 举办培训 ３ 场；效果良好。', section: 1 })
  })

  test('the preamble is section 0, and only lines can be narrowed', () => {
    const at = [
      { line: 3, from: 2, to: 8 },
      { line: 4, from: 0, to: 5 },
    ]
    const source = { year: 2024, agency: { name: null, normalized: null }, sections: [] }
    const preamble = [{ text: '全年举办培训13场活动', at }]
    const [figure] = readFiguresOf({ ...source, preamble })
    expect(figure).toMatchObject({ section: 0, raw: '13场', at: [{ line: 4, from: 0, to: 3 }] })
  })
})
