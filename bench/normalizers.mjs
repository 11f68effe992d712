/**
 * CPU time of the normalizers, from the built program: `npm run build && node bench/normalizers.mjs`. First one value of
 * each kind, over the pairs of the tests; then texts of 100 KB, prose and what gives a pattern most to do.
 */
import { readFileSync } from 'node:fs'
import { money, moneyInColumn } from '../dist/normalizers/cell/money.js'
import { signedChange } from '../dist/normalizers/cell/signed-change.js'
import { tableCount } from '../dist/normalizers/cell/table-count.js'
import { calendarDate } from '../dist/normalizers/date/calendar-date.js'
import { findDateRanges, normalizeDateRange } from '../dist/normalizers/date/date-range.js'
import { normalizeLabel } from '../dist/normalizers/label/normalize-label.js'
import { ordinalValue } from '../dist/normalizers/label/ordinal-value.js'
import { chineseNumber } from '../dist/normalizers/number/chinese-number.js'
import { foldedText } from '../dist/normalizers/quantity/folded-text.js'
import { percentsIn } from '../dist/normalizers/quantity/percent.js'
import { pointsIn } from '../dist/normalizers/quantity/percentage-points.js'
import { quantitiesIn } from '../dist/normalizers/quantity/quantities-in.js'
import { decree } from '../dist/normalizers/reference/decree.js'
import { documentNumber } from '../dist/normalizers/reference/document-number.js'
import { email } from '../dist/normalizers/reference/email.js'
import { phoneList } from '../dist/normalizers/reference/phone.js'
import { postcode } from '../dist/normalizers/reference/postcode.js'
import { proseText } from '../dist/normalizers/text/prose-text.js'
import { sectionText } from '../dist/normalizers/text/section-text.js'
import { least, measure, median, show } from './measure.mjs'

const quantityList = (text) => quantitiesIn(foldedText(text))
const percent = (text) => percentsIn(foldedText(text).text)
const percentagePoints = (text) => pointsIn(foldedText(text).text)

const WARM_UP = 2
const ROUNDS = 9
/** Readings of every pair of a kind in one round. */
const AGAIN = 200
const LENGTH = 100_000

const ofKind = {
  tableCount,
  signedDelta: signedChange,
  money,
  'moneyInColumn(万元)': (text) => moneyInColumn(text, '万元'),
  quantity: quantityList,
  quantityList,
  notAQuantity: quantityList,
  chineseNumber,
  percent,
  percentagePoints,
  date: calendarDate,
  dateRange: normalizeDateRange,
  docNumber: documentNumber,
  decree,
  phone: phoneList,
  phoneList,
  email,
  postcode,
  ordinal: ordinalValue,
  label: normalizeLabel,
  labelMerge: normalizeLabel,
  text: proseText,
  sectionText,
}
const ofTexts = {
  quantityList,
  percent,
  percentagePoints,
  findDateRanges,
  proseText,
  sectionText,
  normalizeLabel,
  tableCount,
}
const texts = {
  prose: '2024年1月1日至12月31日，共受理申请3119件，其中结转34件，同比增长12.5%；发布信息近4万条。',
  figures: '1件',
  'figures apart': '1、',
  dates: '2019年1月1日截止到',
  'Chinese numerals': '一百万零三',
  brackets: '（一',
  'white space': ' \n',
}

const pairs = JSON.parse(readFileSync(new URL('../test/normalizers/pairs.json', import.meta.url), 'utf8'))

console.log('one value, microseconds')
for (const [kind, read] of Object.entries(ofKind)) {
  const inputs = pairs.filter((pair) => pair.kind === kind).map(({ input }) => [input].flat().join('\n'))
  const readAll = () => {
    for (let turn = 0; turn < AGAIN; turn++) for (const input of inputs) read(input)
  }
  const { times } = await measure({ times: readAll }, { warmUp: WARM_UP, rounds: ROUNDS })
  const each = (time) => ((time * 1000) / (AGAIN * inputs.length)).toFixed(2)
  show(`  ${kind}`, `min ${each(least(times))}, median ${each(median(times))}`)
}

console.log(`a text of ${LENGTH / 1000} KB, milliseconds (and for twice the text)`)
for (const [name, read] of Object.entries(ofTexts)) {
  for (const [what, piece] of Object.entries(texts)) {
    const once = piece.repeat(Math.ceil(LENGTH / piece.length))
    const twice = once + once
    const { short, long } = await measure(
      { short: () => read(once), long: () => read(twice) },
      { warmUp: WARM_UP, rounds: ROUNDS },
    )
    show(`  ${name}: ${what}`, `${least(short).toFixed(1)} (${least(long).toFixed(1)})`)
  }
}
