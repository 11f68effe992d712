import { money, moneyInColumn } from '../../normalizers/cell/money.js'
import { signedChange } from '../../normalizers/cell/signed-change.js'
import { tableCount } from '../../normalizers/cell/table-count.js'
import { arabicDates, arabicYears } from '../../normalizers/date/arabic-dates.js'
import { calendarDate } from '../../normalizers/date/calendar-date.js'
import { findDateRanges, normalizeDateRange } from '../../normalizers/date/date-range.js'
import { labelDistance } from '../../normalizers/label/label-distance.js'
import { labelText } from '../../normalizers/label/label-text.js'
import { normalizeLabel } from '../../normalizers/label/normalize-label.js'
import { ordinalValue } from '../../normalizers/label/ordinal-value.js'
import { chineseNumber } from '../../normalizers/number/chinese-number.js'
import { fraction } from '../../normalizers/number/fraction.js'
import { percent } from '../../normalizers/quantity/percent.js'
import { percentagePoints } from '../../normalizers/quantity/percentage-points.js'
import { quantityList } from '../../normalizers/quantity/quantity-list.js'
import { decree } from '../../normalizers/reference/decree.js'
import { documentNumber } from '../../normalizers/reference/document-number.js'
import { email } from '../../normalizers/reference/email.js'
import { phone, phoneList } from '../../normalizers/reference/phone.js'
import { postcode } from '../../normalizers/reference/postcode.js'
import { foldText, withoutSpace } from '../../normalizers/text/fold-text.js'
import { plainIdeographs } from '../../normalizers/text/plain-ideographs.js'
import { proseText } from '../../normalizers/text/prose-text.js'
import { sectionText } from '../../normalizers/text/section-text.js'
import { toSimplified } from '../../normalizers/text/to-simplified.js'
import { unifyBrackets } from '../../normalizers/text/unify-brackets.js'
import { unifyQuotes } from '../../normalizers/text/unify-quotes.js'

/** What the normalizers offer, by name, each as a function of a text; `quantity` is `quantityList` with one entry. */
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
  fraction,
  labelDistance: (text) => labelDistance(text, '行政许可'),
  labelText,
  money,
  moneyInColumn: (text) => moneyInColumn(text, '万元'),
  normalizeDateRange,
  normalizeLabel,
  ordinalValue,
  percent,
  percentagePoints,
  phone,
  phoneList,
  plainIdeographs,
  postcode,
  proseText,
  quantityList,
  sectionText,
  signedChange,
  tableCount,
  toSimplified,
  unifyBrackets,
  unifyQuotes,
  withoutSpace,
}
