import { expect, test } from 'vitest'
import { money, moneyInColumn } from '../../normalizers/cell/money.js'
import { signedChange } from '../../normalizers/cell/signed-change.js'
import { tableCount } from '../../normalizers/cell/table-count.js'
import { calendarDate } from '../../normalizers/date/calendar-date.js'
import { normalizeDateRange } from '../../normalizers/date/date-range.js'
import { normalizeLabel } from '../../normalizers/label/normalize-label.js'
import { ordinalValue } from '../../normalizers/label/ordinal-value.js'
import { chineseNumber } from '../../normalizers/number/chinese-number.js'
import { decree } from '../../normalizers/reference/decree.js'
import { documentNumber } from '../../normalizers/reference/document-number.js'
import { email } from '../../normalizers/reference/email.js'
import { phoneList } from '../../normalizers/reference/phone.js'
import { postcode } from '../../normalizers/reference/postcode.js'
import { proseText } from '../../normalizers/text/prose-text.js'
import { sectionText } from '../../normalizers/text/section-text.js'
import pairs from './pairs.json' with { type: 'json' }
import { onlyOne, percentagePoints, percents, quantities, quantity } from './read-one.js'

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
  quantityList: (text) => quantities(text).map((each) => without('approx', 'exact', each)),
  chineseNumber: (text) => {
    const { value, flag } = chineseNumber(text) ?? {}
    return { value, ...(flag ? { flag } : {}) }
  },
  notAQuantity: (text) => (quantities(text).length === 0 ? { state: 'notAQuantity' } : quantities(text)),
  percent: (text) => onlyOne(percents(text)),
  percentagePoints: (text) => onlyOne(percentagePoints(text)),
  date: calendarDate,
  dateRange: range,
  docNumber: documentNumber,
  decree,
  phone: (text) => onlyOne(phoneList(text)),
  phoneList: (text) => phoneList(text).map(({ canonical }) => canonical),
  email: (text) => ({ canonical: email(text) }),
  postcode,
  ordinal: (text) => {
    const { style, level, n } = ordinalValue(text) ?? {}
    return { style, level, n }
  },
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
  {
    input: '007',
    reads: { flag: 'leadingZeros' },
    because: 'zeros in front of a count may be what is left of another number: the figure is read, and named',
  },
]

/** Pairs of values that the program does not read, and why. */
const unread: readonly { readonly inputs: readonly string[]; readonly because: string }[] = [
  {
    inputs: ['三分之一', '五分之三', '二分之一', '2/3', '½'],
    because: 'no figure of a report is a fraction; 2/3 in a cell may be two figures',
  },
  { inputs: ['与去年同期持平'], because: 'it prints no number, and a figure of the prose needs one' },
]
const isRead = ({ input }: Pair): boolean => !unread.some(({ inputs }) => inputs.includes(textOf(input)))

type Pair = (typeof pairs)[number]

const textOf = (input: string | readonly string[]): string => [input].flat().join('\n')

const isLabel = ({ kind }: Pair): boolean => kind === 'label' || kind === 'labelMerge'

test.each(pairs.filter((pair) => isRead(pair) && !isLabel(pair)))(
  '$kind reads “$input”',
  ({ kind, input, expected }) => {
    const reads = argued.find((each) => each.input === input)?.reads
    expect(readers[kind]!(textOf(input))).toEqual(reads ? { ...expected, ...reads } : expected)
  },
)

test.each(pairs.filter(isLabel))('“$input” is the label that the forms write so', ({ input, expected }) => {
  const { text } = expected as { text: string }
  expect(normalizeLabel(textOf(input))).toBe(normalizeLabel(text))
})

test('the list is whole, and what is argued or not read is in it', () => {
  expect(pairs).toHaveLength(383)
  expect(pairs.filter((pair) => !isRead(pair))).toHaveLength(unread.flatMap(({ inputs }) => inputs).length)
  for (const { input, reads } of argued) {
    const pair = pairs.find((each) => each.input === input)
    expect(pair?.expected).not.toMatchObject(reads)
  }
})
