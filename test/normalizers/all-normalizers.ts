import { money, moneyInColumn } from '../../normalizers/cell/money.js'
import { signedChange } from '../../normalizers/cell/signed-change.js'
import { tableCount } from '../../normalizers/cell/table-count.js'
import { arabicDates, arabicYears } from '../../normalizers/date/arabic-dates.js'
import { calendarDate } from '../../normalizers/date/calendar-date.js'
import { findDateRanges, normalizeDateRange } from '../../normalizers/date/date-range.js'
import { labelDistance } from '../../normalizers/label/label-distance.js'
import { normalizeLabel } from '../../normalizers/label/normalize-label.js'
import { ordinalValue } from '../../normalizers/label/ordinal-value.js'
import { chineseNumber } from '../../normalizers/number/chinese-number.js'
import { decree } from '../../normalizers/reference/decree.js'
import { documentNumber } from '../../normalizers/reference/document-number.js'
import { email } from '../../normalizers/reference/email.js'
import { phoneList } from '../../normalizers/reference/phone.js'
import { postcode } from '../../normalizers/reference/postcode.js'
import { foldText, withoutSpace } from '../../normalizers/text/fold-text.js'
import { plainIdeographs } from '../../normalizers/text/plain-ideographs.js'
import { proseText } from '../../normalizers/text/prose-text.js'
import { sectionText } from '../../normalizers/text/section-text.js'
import { toSimplified } from '../../normalizers/text/to-simplified.js'
import { unifyBrackets } from '../../normalizers/text/unify-brackets.js'
import { unifyQuotes } from '../../normalizers/text/unify-quotes.js'
import { percentagePoints, percents, quantities } from './read-one.js'

/** What the normalizers offer, by name, each as a function of a text. */
export const allNormalizers: Readonly<Record<string, (text: string) => unknown>> = {
  arabicDates,
  arabicYears,
  calendarDate,
  chineseNumber,
  decree,
  documentNumber,
  email,
  findDateRanges,
  foldText,
  labelDistance: (text) => labelDistance(text, '行政许可'),
  money,
  moneyInColumn: (text) => moneyInColumn(text, '万元'),
  normalizeDateRange,
  normalizeLabel,
  ordinalValue,
  percentagePoints,
  percents,
  phoneList,
  plainIdeographs,
  postcode,
  proseText,
  quantities,
  sectionText,
  signedChange,
  tableCount,
  toSimplified,
  unifyBrackets,
  unifyQuotes,
  withoutSpace,
}
