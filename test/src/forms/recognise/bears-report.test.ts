import { describe, expect, test } from 'vitest'
import { officialBook } from '../../../../src/forms/official-book.js'
import { bearsReport } from '../../../../src/forms/recognise/bears-report.js'

const bears = (...texts: string[]) => bearsReport(texts, officialBook())

describe('the marks of a report', () => {
  test.each([
    ['a title with an agency', ['甲县教育局政府信息公开工作年度报告', '附件下载']],
    ['a title with a year', ['2023年政府信息公开年报']],
    ['two headings', ['二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况']],
    ['labels of a table in a line with marks between them', ['|商业企业|科研机构|社会公益组织|法律服务机构|']],
  ])('are %s', (_, texts) => {
    expect(bears(...texts)).toBe(true)
  })

  test.each([
    ['the name of a column of a site', ['政府信息公开年报', '政府信息公开工作年度报告']],
    [
      'a list of reports',
      [
        '甲局2021年政府信息公开工作年度报告',
        '乙局2021年政府信息公开工作年度报告',
        '丙局2021年政府信息公开工作年度报告',
      ],
    ],
    ['the report of a company', ['某某股份有限公司2023年年度报告', '一、公司概况', '二、财务数据']],
    [
      'a sentence that speaks of a report',
      [
        '各单位要认真编制2023年政府信息公开工作年度报告，于1月31日前报送县政府办公室，逾期不报的将予以通报批评并纳入年度考核，请遵照执行，不得有误。',
      ],
    ],
    ['words of the tables in a sentence', ['行政许可、行政处罚、行政强制、行政事业性收费']],
  ])('are not %s', (_, texts) => {
    expect(bears(...texts)).toBe(false)
  })
})
