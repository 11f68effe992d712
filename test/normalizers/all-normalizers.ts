import { arabicDates, arabicYears } from '../../normalizers/arabic-dates.js'
import { calendarDate } from '../../normalizers/calendar-date.js'
import { chineseNumber } from '../../normalizers/chinese-number.js'
import { findDateRanges, normalizeDateRange } from '../../normalizers/date-range.js'
import { decree } from '../../normalizers/decree.js'
import { documentNumber } from '../../normalizers/document-number.js'
import { email } from '../../normalizers/email.js'
import { fraction } from '../../normalizers/fraction.js'
import { plainIdeographs } from '../../normalizers/ideographs.js'
import { labelDistance, normalizeLabel } from '../../normalizers/label.js'
import { labelText } from '../../normalizers/label-text.js'
import { money, moneyInColumn } from '../../normalizers/money.js'
import { signedChange, tableCount } from '../../normalizers/number.js'
import { ordinalValue } from '../../normalizers/ordinal-value.js'
import { percent } from '../../normalizers/percent.js'
import { percentagePoints } from '../../normalizers/percentage-points.js'
import { phone, phoneList } from '../../normalizers/phone.js'
import { postcode } from '../../normalizers/postcode.js'
import { proseText } from '../../normalizers/prose-text.js'
import { quantityList } from '../../normalizers/quantity-list.js'
import { sectionText } from '../../normalizers/section-text.js'
import { foldText, toSimplified, unifyBrackets, unifyQuotes, withoutSpace } from '../../normalizers/text.js'

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
