import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printedText } from '../arbitrary.js'
import { onlyOne, percents } from '../read-one.js'

const percent = (text: string) => onlyOne(percents(text))

describe('a percentage', () => {
  test.each([
    ['近三成', { percent: '30', approx: 'nearly' }],
    ['超过90%', { percent: '90', approx: 'over' }],
    ['五成半', { percent: '55' }],
    ['万分之三', { percent: '0.03' }],
    ['百分之12.5', { percent: '12.5' }],
    ['78.00%', { percent: '78.00' }],
    ['提高到95%', { percent: '95' }],
    ['降至5%', { percent: '5' }],
    ['增加了三成', { percent: '30', direction: 'up' }],
    ['减少一半', { percent: '50', direction: 'down' }],
    ['同比-12.3%', { percent: '12.3', direction: 'down' }],
    ['降幅达12%', { percent: '12', direction: 'down' }],
    ['增长近三成', { percent: '30', direction: 'up', approx: 'nearly' }],
    ['先下降后增长5%', { percent: '5', direction: 'up' }],
    ['翻了两番', { percent: '300', direction: 'up' }],
    ['翻番', { percent: '100', direction: 'up' }],
    ['增加两倍', { percent: '200', direction: 'up' }],
    ['是去年的1.5倍', { percent: '50', direction: 'up' }],
    ['降至0.8倍', { percent: '20', direction: 'down' }],
  ])('%s', (text, expected) => {
    expect(percent(text)).toEqual(expected)
  })

  test.each([
    '3个百分点',
    '2-3%',
    '78%至90%',
    '1.5倍',
    '完成',
    '三成员',
    '一成不变',
    '10%和20%',
    '%',
    '百分',
    '1.2.3%',
    '3件',
    '',
  ])('%s is none, or not one', (text) => {
    expect(percent(text)).toBeNull()
  })

  const hundredths = fc.integer({ min: 0, max: 100_000 }).map((value) => (value / 100).toFixed(2))
  const wide = (text: string) => text.replace(/[\d.%]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0))

  test('every way of writing a share gives the share', () => {
    const writings: readonly ((share: string) => string)[] = [
      (share) => `${share}%`,
      (share) => wide(`${share}%`),
      (share) => `${share} %`,
      (share) => `占比为${share}％`,
    ]
    fc.assert(
      fc.property(hundredths, fc.constantFrom(...writings), (share, write) => {
        expect(percent(write(share))).toEqual({ percent: share })
      }),
      { seed: 1, numRuns: 500 },
    )
  })

  test('what is read and written again is read as the same', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          printedText,
          hundredths.map((share) => `增长${share}%`),
        ),
        (text) => {
          const share = percent(text)
          if (share) expect(percent(`${share.percent}%`)).toEqual({ percent: share.percent })
        },
      ),
      { seed: 1, numRuns: 2000 },
    )
  })
})
