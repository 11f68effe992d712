import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isDoubtful } from '../../../normalizers/cell/figure.js'
import { money, moneyInColumn } from '../../../normalizers/cell/money.js'
import { plainDecimal } from '../../../normalizers/number/decimal.js'
import { longTexts, printedText } from '../arbitrary.js'

describe('the unit in the cell', () => {
  test.each([
    ['12.5万元', '12.5', '万元', '125000'],
    ['3.00万', '3.00', '万元', '30000'],
    ['3萬元', '3', '万元', '30000'],
    ['5千元', '5000', '元', '5000'],
    ['5百万元', '500', '万元', '5000000'],
    ['5千万', '5000', '万元', '50000000'],
    ['3万亿元', '30000', '亿元', '3000000000000'],
    ['3亿2000万元', '3.2', '亿元', '320000000'],
    ['1万2千3百元', '1.23', '万元', '12300'],
    ['3万5元', '3.0005', '万元', '30005'],
    ['12元5角3分', '12.53', '元', '12.53'],
    ['12元零5分', '12.05', '元', '12.05'],
    ['300（元）', '300', '元', '300'],
    ['96171.6（单位：万元）', '96171.6', '万元', '961716000'],
    ['总额：3万元', '3', '万元', '30000'],
    ['￥ 12', '12', '元', '12'],
    ['1 234 567.89元', '1234567.89', '元', '1234567.89'],
  ])('%s', (text, value, unit, yuan) => {
    expect(money(text)).toEqual({ state: 'value', value, unit, yuan })
  })

  test('zeros in front of it leave it doubtful', () => {
    const figure = money('007.50元')
    expect(figure).toEqual({ state: 'value', value: '7.50', unit: '元', yuan: '7.5', flag: 'leadingZeros' })
    expect(isDoubtful(figure)).toBe(true)
  })

  test.each([
    ['伍佰元整', '500'],
    ['壹拾贰万叁仟肆佰伍拾陆元柒角捌分', '123456.78'],
    ['貳拾伍萬叄仟肆佰圓伍角', '253400.5'],
    ['十二万元', '120000'],
    ['一亿零三万元正', '100030000'],
    ['人民币零元', '0'],
  ])('spelt out: %s', (text, yuan) => {
    expect(money(text)).toEqual({ state: 'value', value: yuan, unit: '元', yuan })
  })

  test('is preferred to that of the column, with a warning where they differ', () => {
    expect(moneyInColumn('103.3879万元', '万元')).toEqual(money('103.3879万元'))
    const figure = moneyInColumn('3,940元', '万元')
    expect(figure).toEqual({ state: 'value', value: '3940', unit: '元', yuan: '3940', flag: 'unitDiffers' })
    expect(isDoubtful(figure)).toBe(true)
  })
})

describe('the unit of the column', () => {
  test('applies to a bare number', () => {
    expect(moneyInColumn('300', '元')).toEqual({ state: 'value', value: '300', unit: '元', yuan: '300' })
    expect(moneyInColumn('十二', '万元')).toMatchObject({ value: '12', unit: '万元', yuan: '120000', flag: 'chinese' })
  })

  test('none leaves a bare number unscaled, but 0 is 0 in any unit', () => {
    expect(money('380')).toEqual({ state: 'value', value: '380', unit: null, yuan: null, flag: 'unitUnknown' })
    expect(money('0')).toEqual({ state: 'value', value: '0', unit: null, yuan: '0' })
  })

  test.each([
    ['1234567', true],
    ['2739691.05', true],
    ['1,234,567.8', true],
    ['1234567.8901', false],
    ['999999', false],
    ['2739691.05万元', false],
  ])('万元 beside %s is suspect: %s', (text, suspect) => {
    expect(moneyInColumn(text, '万元').flag).toBe(suspect ? 'unitSuspect' : undefined)
  })
})

test.each([
  ['100余元', '100', 'over'],
  ['3万余元', '3', 'over'],
  ['3万元左右', '3', 'about'],
  ['3万元以上', '3', 'over'],
  ['近3万元', '3', 'nearly'],
  ['约人民币3万元', '3', 'about'],
  ['人民币约3万元', '3', 'about'],
])('%s is approximate', (text, value, approx) => {
  expect(money(text)).toMatchObject({ state: 'value', value, approx })
})

test('words beside the amount become a note', () => {
  expect(money('300元（含税）')).toEqual({ state: 'value', value: '300', unit: '元', yuan: '300', note: '（含税）' })
  expect(money('12.5万元，其中财政8万元')).toMatchObject({ value: '12.5', note: '其中财政8万元' })
})

test('signs', () => {
  expect(money('-300元')).toEqual({ state: 'value', value: '-300', unit: '元', yuan: '-300', flag: 'negative' })
  expect(money('+5元')).toMatchObject({ value: '5', flag: 'unexpectedSign' })
  expect(money('—300元')).toEqual({ state: 'ambiguous', candidates: ['-300', '300'] })
  expect(money('(300)')).toEqual({ state: 'ambiguous', candidates: ['-300', '300'] })
  expect(money('-0元')).toMatchObject({ value: '0', yuan: '0' })
})

describe('what is no amount for certain has no value', () => {
  test.each([
    ...['3千', '3万5', '12.5万4千元', '3万4万元', '3元5万', '12.5元3角', '3余元5角', '十二万', '二〇一九'],
    ...['3,94元', '1.2,3', '300.50.1', '12 34', '12\n345', '3-5万元', '3万元；5万元', '12.5万元/年', '5.元', '.5万元'],
    ...[
      '3件',
      '10%',
      '5美元',
      '$5',
      '圆',
      '元5',
      '9999999999999999元',
      '123456789012.12345',
      '\uF033元',
      '①3元',
      '见附件',
    ],
  ])('%s', (text) => {
    expect(money(text)).toEqual({ state: 'unreadable' })
  })

  test.each([
    ['1O0元', '100', 'ocr'],
    ['l2.5万元', '12.5', 'ocr'],
    ['300元、', '300', 'strayPunct'],
  ])('%s may be %s', (text, candidate, flag) => {
    expect(money(text)).toEqual({ state: 'unreadable', candidate, flag })
  })

  test.each([
    ['', 'blank'],
    ['元', 'blank'],
    ['万元', 'blank'],
    ['/', 'notApplicable'],
    ['—', 'dash'],
    ['无', 'none'],
    ['**', 'masked'],
  ])('“%s” is %s', (text, state) => {
    expect(money(text)).toEqual({ state })
  })
})

test('every way of writing an amount gives the amount, exactly', () => {
  const fen = fc.nat(99_999_999_999)
  const writings: readonly ((yuan: string) => string)[] = [
    (yuan) => `${yuan}元`,
    (yuan) => `￥${yuan}`,
    (yuan) => `${yuan} 元`,
    (yuan) => `人民币${yuan}元`,
    (yuan) => `${yuan.replace(/\B(?=(\d{3})+\.)/g, ',')}元`,
    (yuan) => `${yuan.replace(/[\d.]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))}元`,
  ]
  fc.assert(
    fc.property(fen, fc.constantFrom(...writings), (amount, write) => {
      const yuan = `${Math.floor(amount / 100)}.${String(amount % 100).padStart(2, '0')}`
      const { state, value, unit, yuan: exact } = money(write(yuan))
      expect([state, value, unit, exact]).toEqual(['value', yuan, '元', plainDecimal(yuan)])
    }),
    { seed: 1, numRuns: 1000 },
  )
})

test('万元 with four decimals is exact to the yuan', () => {
  fc.assert(
    fc.property(fc.nat(9_999_999_999), (yuan) => {
      const digits = String(yuan).padStart(5, '0')
      const text = `${digits.slice(0, -4)}.${digits.slice(-4)}`
      expect(moneyInColumn(text, '万元')).toMatchObject({ value: text, unit: '万元', yuan: String(yuan) })
    }),
    { seed: 1, numRuns: 1000 },
  )
})

test('a value is a decimal that a number holds exactly, and other states have none', () => {
  fc.assert(
    fc.property(printedText, fc.constantFrom('元' as const, '万元' as const, null), (text, unit) => {
      const { state, value, yuan } = moneyInColumn(text, unit)
      if (state !== 'value') expect([value, yuan]).toEqual([undefined, undefined])
      else {
        expect(value).toMatch(/^-?\d+(?:\.\d+)?$/)
        expect(yuan ?? '0').toMatch(/^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/)
      }
    }),
    { seed: 1, numRuns: 4000 },
  )
})

test('texts of 100 KB come back without a value', () => {
  for (const text of longTexts) expect(money(text).value).toBeUndefined()
})
