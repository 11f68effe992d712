import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarDate } from '../../../normalizers/date/calendar-date.js'
import { printedText } from '../arbitrary.js'
import { COMMON, inWords } from '../in-words.js'

describe('calendarDate', () => {
  test.each([
    ['截至2019年12月31日止', { date: '2019-12-31', precision: 'day' }],
    ['1998年5月1号', { date: '1998-05-01', precision: 'day' }],
    ['2020-01-31 08:05:00', { date: '2020-01-31', precision: 'day' }],
    ['2020年1月31日 8时5分', { date: '2020-01-31', precision: 'day' }],
    ['2020年2月29日', { date: '2020-02-29', precision: 'day' }],
    ['二〇二〇年十月', { date: '2020-10', precision: 'month' }],
    ['2019年12月末', { date: '2019-12', precision: 'month', flag: 'endOfMonth' }],
    ['2019年12月上旬', { date: '2019-12', precision: 'month' }],
    ['2019年底', { date: '2019', precision: 'year' }],
    ['2月29日', { date: '--02-29', precision: 'day', flag: 'yearFromContext' }],
    ['3月份', { date: '--03', precision: 'month', flag: 'yearFromContext' }],
    ['2017111日', { date: null, precision: null, flag: 'charactersLost', candidates: ['2017-01-11', '2017-11-01'] }],
    ['2018年1231日', { date: null, precision: null, flag: 'charactersLost', candidates: ['2018-12-31'] }],
  ])('%s', (text, expected) => {
    expect(calendarDate(text)).toEqual(expected)
  })

  test.each([
    ...[
      '2019年2月29日',
      '2019年13月',
      '20191301',
      '13月1日',
      '2月30日',
      '0月',
      '20179999日',
      '12345',
      '2019年1月1日至2月1日',
    ],
    ...['3.15', '1.5', '十九日', '年初', '去年', '见附件', '1'.repeat(100_000), ''],
  ])('%.20s is none', (text) => {
    expect(calendarDate(text)).toBeNull()
  })

  const day = fc.date({ min: new Date('2001-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  const digits = (year: number) => [...String(year)].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('')

  test('reads every way of writing a day', () => {
    const writings: readonly ((year: number, month: number, date: number) => string)[] = [
      (year, month, date) => `${year}年${month}月${date}日`,
      (year, month, date) => `${year} 年 ${month} 月 ${date} 日`,
      (year, month, date) => `${year}.${month}.${date}`,
      (year, month, date) => `${year}/${month}/${date}`,
      (year, month, date) => `${year * 1e4 + month * 100 + date}`,
      (year, month, date) => `${digits(year)}年${inWords(month, COMMON)}月${inWords(date, COMMON)}日`,
    ]
    fc.assert(
      fc.property(day, fc.constantFrom(...writings), (date, write) => {
        const written = write(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
        expect(calendarDate(written)).toEqual({ date: date.toISOString().slice(0, 10), precision: 'day' })
      }),
      { seed: 1, numRuns: 500 },
    )
  })

  test('reads its own writing', () => {
    const written = fc
      .tuple(day, fc.constantFrom(4, 7, 10))
      .map(([date, length]) => date.toISOString().slice(0, length))
      .chain((iso) => fc.constantFrom(iso, iso.length > 4 ? `-${iso.slice(4)}` : iso))
    fc.assert(
      fc.property(fc.oneof(printedText, written), (text) => {
        const date = calendarDate(text)?.date
        if (date) expect(calendarDate(date)?.date).toBe(date)
      }),
      { seed: 1, numRuns: 2000 },
    )
  })
})
