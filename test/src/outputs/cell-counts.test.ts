import { describe, expect, test } from 'vitest'
import { officialBook } from '../../../src/forms/official-book.js'
import { extractReport } from '../../../src/index.js'
import { cellCounts } from '../../../src/outputs/cell-counts.js'

const page = (...rows: string[]) =>
  Buffer.from(
    `<!DOCTYPE html><body><h1>甲县教育局2023年政府信息公开工作年度报告</h1><h2>二、主动公开政府信息情况</h2><table>
<tr><td colspan="4">第二十条第（一）项</td></tr>
<tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>
${rows.map((cells) => `<tr>${cells}</tr>`).join('')}
<tr><td colspan="4">第二十条第（五）项</td></tr>
<tr><td>信息内容</td><td colspan="3">本年处理决定数量</td></tr>
<tr><td>行政许可</td><td colspan="3">26</td></tr></table></body>`,
  )

const countsOf = async (...rows: string[]) => {
  const report = await extractReport(page(...rows))
  return cellCounts(report, officialBook())
}

describe('what is counted of a table', () => {
  test('is each cell that prints something, and what came of it', async () => {
    expect(
      await countsOf(
        '<td>规章</td><td>15</td><td>/</td><td>2O</td>',
        '<td>行政规范性文件</td><td>10</td><td></td><td>256</td>',
      ),
    ).toMatchObject({
      t2_art20_1: { printed: 4, read: 3, blank: 2, unread: 1 },
      t2_art20_5: { printed: 1, read: 1, blank: 0, unread: 0 },
    })
  })

  test('holds what could not be placed', async () => {
    const counts = await countsOf(
      '<td>规章</td><td>28</td><td>247</td>',
      '<td>行政规范性文件</td><td>10</td><td>12</td><td>256</td>',
    )
    expect(counts.t2_art20_1).toEqual({ printed: 5, read: 3, blank: 0, unread: 2 })
  })
})
