import { describe, expect, it } from 'vitest'
import { periodStatements } from '../../../../src/prose/fields/period-statements.js'
import { located } from '../paragraph.js'

const year = (value: number) => ({ from: `${value}-01-01`, to: `${value}-12-31` })

const first = (...texts: readonly string[]) => periodStatements(located(...texts))[0]?.value

describe('periodStatements', () => {
  it.each([
    ['报告所列统计期限自 2024 年 1 月 1 日至 2024 年 12 月 31 日。', 2024],
    ['所列数据的统计期限自2019年1月1日起至12月31日止。', 2019],
    ['报告中所列数据统计期限从2019年1月1日到12月31日止。', 2019],
    ['数据统计时限为2020年1月1日至2020年12月31日。', 2020],
    ['报告中所列数据时间为2019年1月1日至2019年12月31日。', 2019],
    ['统计期限自2020年1月1日起至202020年12月31日止。', 2020],
    ['统计期限自2024年1月1日起，至2024年12月31日止。', 2024],
    ['统计时间：2024.1.1—2024.12.31', 2024],
    ['统计期限为２０２３年１月至１２月。', 2023],
    ['统计期限为二〇一九年一月一日至十二月三十一日。', 2019],
    ['现将工作报告公布如下（本报告所列数据统计期限自2020年1月1日起至2020年12月31日止）：', 2020],
    ['本报告所列数据自2022年1月1日起至12月31日止。', 2022],
    ['统计期限为2019年度。', 2019],
    ['統計期限自2021年1月1日起至2021年12月31日止。', 2021],
  ])('reads %s', (text, value) => {
    expect(first(text)).toEqual(year(value))
  })

  it('gives a period that is no calendar year as printed', () => {
    expect(first('统计期限自2008年5月1日至2008年12月31日。')).toEqual({ from: '2008-05-01', to: '2008-12-31' })
  })

  it('finds it in every paragraph, with its place', () => {
    const found = periodStatements(located('一。', '统计期限为2021年1月1日至12月31日。', '统计期限为2020年度。'))
    expect(found.map(({ value, at }) => [value, at])).toEqual([
      [year(2021), [{ paragraph: 2 }]],
      [year(2020), [{ paragraph: 3 }]],
    ])
  })

  it.each([
    ['no range', '本报告根据《条例》编制。'],
    ['an end alone', '数据截至2023年12月31日。'],
    ['something else in that time', '2023年3月1日至5月31日开展专项行动，统计数据已报送。'],
    ['figures of a part of the year', '据统计，2023年1月1日至6月30日受理申请3件。'],
    ['a place left open', '统计期限自20XX年1月1日起至12月31日止。'],
  ])('invents none from %s', (_, text) => {
    expect(periodStatements(located(text))).toEqual([])
  })
})
