import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDateRanges, normalizeDateRange } from '../../../normalizers/date/date-range.js'

describe('normalizeDateRange', () => {
  it.each([
    ['2019年1月1日起至12月31日止', '2019-01-01', '2019-12-31'],
    ['2024 年 1 月 1 日至 2024 年 12 月 31 日', '2024-01-01', '2024-12-31'],
    ['2024年1月1日到12月31日', '2024-01-01', '2024-12-31'],
    ['2024.1.1-2024.12.31', '2024-01-01', '2024-12-31'],
    ['2024-01-01至2024-12-31', '2024-01-01', '2024-12-31'],
    ['2024/1/1—12/31', '2024-01-01', '2024-12-31'],
    ['2024年1-12月', '2024-01-01', '2024-12-31'],
    ['2024年1月至2月', '2024-01-01', '2024-02-29'],
    ['二〇一九年一月一日至十二月三十一日', '2019-01-01', '2019-12-31'],
    ['二○二一年三月廿五日至二O二二年二月二十八日', '2021-03-25', '2022-02-28'],
    ['自2024年1月1日起，至2024年12月31日止', '2024-01-01', '2024-12-31'],
    ['２０２３年１月１日－２０２３年１２月３１日', '2023-01-01', '2023-12-31'],
    ['2023年1月1曰至12月31曰', '2023-01-01', '2023-12-31'],
    ['2O23年1月1日至2O23年12月31日', '2023-01-01', '2023-12-31'],
    ['2019年度', '2019-01-01', '2019-12-31'],
  ])('reads %s', (text, from, to) => {
    expect(normalizeDateRange(text)).toEqual({ from, to })
  })

  it.each([
    ['2020年1月1日起至202020年12月31日止', '2020'],
    ['201711日至20171231日', '2017'],
    ['2018年11日至2018年1231日', '2018'],
    ['2019年1月1日起至1231日', '2019'],
  ])('mends %s and says so', (text, year) => {
    expect(normalizeDateRange(text)).toEqual({ from: `${year}-01-01`, to: `${year}-12-31`, flag: 'repaired' })
  })

  it('reads its own writing', () => {
    expect(normalizeDateRange('2019-01-01至2019-12-31')).toEqual({ from: '2019-01-01', to: '2019-12-31' })
  })

  it.each([
    ['no range', '截止2023年12月31日'],
    ['a month that does not exist', '2023年13月1日至12月31日'],
    ['a day that does not exist', '2023年2月30日至12月31日'],
    ['backwards', '2023年12月31日至2023年1月1日'],
    ['digits lost, and not the whole year', '2017210日至2017630日'],
    ['two ranges', '2023年1月1日至6月30日，2023年7月1日至12月31日'],
    ['the year left open', '20XX年1月1日至12月31日'],
    ['no year', '1月1日至12月31日'],
    ['empty', ''],
  ])('leaves out what is unclear: %s', (_, text) => {
    expect(normalizeDateRange(text)).toBeNull()
  })

  it('reads back every range that it could have printed', () => {
    const day = fc.date({ min: new Date('2001-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    const printed = (date: Date) => `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [from, to] = one <= other ? [one, other] : [other, one]
        expect(normalizeDateRange(`${printed(from)}起至${printed(to)}止`)).toEqual({
          from: from.toISOString().slice(0, 10),
          to: to.toISOString().slice(0, 10),
        })
      }),
      { seed: 1, numRuns: 300 },
    )
  })
})

describe('findDateRanges', () => {
  it('comes back from joints without end', () => {
    expect(findDateRanges(`2019年1月1日${'截止到'.repeat(1000)}12月31`)).toEqual([])
  })

  it('gives the words in front of each range, in reading order', () => {
    const found = findDateRanges('统计期限自2023年1月1日至12月31日，活动自2023年3月1日至5月31日开展')
    expect(found.map(({ from, before }) => [from, before])).toEqual([
      ['2023-01-01', '统计期限自'],
      ['2023-03-01', '统计期限自2023年1月1日至12月31日,活动自'],
    ])
  })
})
