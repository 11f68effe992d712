import { expect, test } from 'vitest'
import { money, moneyInColumn } from '../../normalizers/cell/money.js'
import { signedChange } from '../../normalizers/cell/signed-change.js'
import { tableCount } from '../../normalizers/cell/table-count.js'
import { calendarDate } from '../../normalizers/date/calendar-date.js'
import { normalizeDateRange } from '../../normalizers/date/date-range.js'
import { labelText } from '../../normalizers/label/label-text.js'
import { ordinalValue } from '../../normalizers/label/ordinal-value.js'
import { chineseNumber } from '../../normalizers/number/chinese-number.js'
import { fraction } from '../../normalizers/number/fraction.js'
import { percent } from '../../normalizers/quantity/percent.js'
import { percentagePoints } from '../../normalizers/quantity/percentage-points.js'
import { quantity, quantityList } from '../../normalizers/quantity/quantity-list.js'
import { decree } from '../../normalizers/reference/decree.js'
import { documentNumber } from '../../normalizers/reference/document-number.js'
import { email } from '../../normalizers/reference/email.js'
import { phone, phoneList } from '../../normalizers/reference/phone.js'
import { postcode } from '../../normalizers/reference/postcode.js'
import { proseText } from '../../normalizers/text/prose-text.js'
import { sectionText } from '../../normalizers/text/section-text.js'
import pairs from './pairs.json' with { type: 'json' }

type Read = (text: string) => unknown

const range: Read = (text) => {
  const { from, to, flag } = normalizeDateRange(text) ?? {}
  return { start: from, end: to, ...(flag ? { flag } : {}) }
}

/** Each kind in the words of the list, which calls some fields differently or leaves out what goes without saying. */
const readers: Readonly<Record<string, Read>> = {
  tableCount,
  signedDelta: signedChange,
  money: withoutState(money),
  'moneyInColumn(万元)': withoutState((text) => moneyInColumn(text, '万元')),
  'moneyInColumn(unknown)': withoutState((text) => moneyInColumn(text, null)),
  quantity,
  quantityList: (text) => quantityList(text).map((each) => without('approx', 'exact', each)),
  chineseNumber: (text) => {
    const { value, flag } = chineseNumber(text) ?? {}
    return { value, ...(flag ? { flag } : {}) }
  },
  notAQuantity: (text) => (quantityList(text).length === 0 ? { state: 'notAQuantity' } : quantityList(text)),
  percent,
  percentagePoints,
  fraction,
  date: calendarDate,
  dateRange: range,
  docNumber: documentNumber,
  decree,
  phone,
  phoneList: (text) => phoneList(text).map(({ canonical }) => canonical),
  email: (text) => ({ canonical: email(text) }),
  postcode,
  ordinal: (text) => {
    const { style, level, n } = ordinalValue(text) ?? {}
    return { style, level, n }
  },
  label: (text) => ({ text: labelText(text) }),
  labelMerge: (text) => ({ text: labelText(text) }),
  text: proseText,
  sectionText,
}

function withoutState(read: (text: string) => object): Read {
  return (text) => without('state', 'value', read(text))
}

const without = (field: string, value: unknown, object: object): object =>
  Object.fromEntries(Object.entries(object).filter(([name, each]) => name !== field || each !== value))

/** Pairs that we read otherwise, and why. */
const argued: readonly { readonly input: string; readonly reads: object; readonly because: string }[] = [
  {
    input: '受理政府信息公开申请 3119 件',
    reads: { verb: '受理' },
    because:
      'the list has the verb of 受理3119件, and a figure is tied to its cell by it: words in between take it away from neither',
  },
  {
    input: '国办公开办函〔202130',
    reads: { candidates: ['国办公开办函〔2021〕30号'] },
    because:
      '国办公开办函〔202130〕, the second candidate of the list, has neither year nor number: no document is numbered so',
  },
]

const textOf = (input: string | readonly string[]): string => [input].flat().join('\n')

test.each(pairs)('$kind reads “$input”', ({ kind, input, expected }) => {
  const reads = argued.find((each) => each.input === input)?.reads
  expect(readers[kind]!(textOf(input))).toEqual(reads ? { ...expected, ...reads } : expected)
})

test('the list is whole, and what is argued is in it and reads otherwise', () => {
  expect(pairs).toHaveLength(383)
  for (const { input, reads } of argued) {
    const pair = pairs.find((each) => each.input === input)
    expect(pair?.expected).not.toMatchObject(reads)
  }
})
