import { describe, expect, test } from 'vitest'
import { extractReport } from '../../../src/index.js'

const review = (...figures: readonly (number | string)[]): string =>
  `<table><tr><td colspan="5">行政复议</td><td colspan="10">行政诉讼</td></tr><tr>${['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'].map((text) => `<td rowspan="2">${text}</td>`).join('')}<td colspan="5">未经复议直接起诉</td><td colspan="5">复议后起诉</td></tr><tr>${'<td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td>'.repeat(2)}</tr><tr>${figures.map((figure) => `<td>${figure}</td>`).join('')}</tr></table>`

const row = (first: number): number[] => [0, 1, 2].flatMap((group) => [first + group, 0, 0, 0, first + group])

/** The report on a page whose table 4 is printed twice, under two captions. */
async function read(one: string, other: string, tables: readonly string[] = [review(...row(1)), review(...row(5))]) {
  const page = `<!DOCTYPE html><body><h1>甲区教育局2024年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>二、主动公开政府信息情况</p><p>三、收到和处理政府信息公开申请情况</p><p>四、政府信息公开行政复议、行政诉讼情况</p><p>${one}</p>${tables[0]}<p>${other}</p>${tables[1]}</body>`
  const { tables: own, otherTables = [], findings } = await extractReport(Buffer.from(page))
  const first = (cells: typeof own) => cells.t4_review_litigation?.cases?.['review.upheld']?.value
  return {
    own: first(own),
    others: otherTables.map(({ caption, scope, period, tables: cells }) => [
      caption,
      scope,
      period?.from,
      first(cells),
    ]),
    codes: findings
      .map(({ code }) => code)
      .filter((code) => ['other-tables', 'tables-twice', 'repeated-row'].includes(code)),
  }
}

describe('of two sets of tables the report takes', () => {
  test('that of the body before that of its region', async () => {
    expect(await read('（一）全区汇总', '（二）本机关')).toEqual({
      own: 5,
      others: [['（一）全区汇总', 'region', undefined, 1]],
      codes: ['other-tables'],
    })
  })

  test('that of its year before another', async () => {
    expect(await read('2023年情况', '2024年情况')).toEqual({
      own: 5,
      others: [['2023年情况', null, '2023-01-01', 1]],
      codes: ['other-tables'],
    })
  })

  test('a filled one before an empty one', async () => {
    const empty = review(...new Array<string>(15).fill(''))
    expect(await read('格式', '填报如下', [empty, review(...row(5))])).toMatchObject({ own: 5 })
  })

  test('the first where nothing tells, and says so', async () => {
    expect(await read('如下', '又')).toEqual({ own: 1, others: [['又', null, undefined, 5]], codes: ['tables-twice'] })
  })

  test('the one, where both print the same', async () => {
    expect(await read('如下', '又', [review(...row(1)), review(...row(1))])).toEqual({ own: 1, others: [], codes: [] })
  })
})
