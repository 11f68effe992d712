import { foldText, withoutSpace } from './text.js'

/** Two calendar days, both included, ISO 8601. */
export interface DateRange {
  readonly from: string
  readonly to: string
}

/** A range of days and the folded words that stand in front of it. */
export interface FoundDateRange extends DateRange {
  readonly before: string
}

const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  '○': 0,
  零: 0,
  O: 0,
  o: 0,
  '0': 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}

/** A year of this century in Chinese digits; the zero is also typed as a circle, a Latin O or an Arabic 0. */
export const CHINESE_YEAR = /二[〇○零Oo0][〇○零Oo0一二三四五六七八九]{2}/g

/** Arabic digits for years such as 二〇一九; everything else stays. */
export const arabicYears = (text: string): string =>
  text.replace(CHINESE_YEAR, (year) => [...year].map((digit) => DIGITS[digit]).join(''))

/** Value of a month or day in Chinese numerals below forty (十二, 二十一, 廿五, 卅一). */
function smallNumber(text: string): number {
  const [tens, ones] = text.replace('廿', '二十').replace('卅', '三十').split('十')
  if (ones === undefined) return DIGITS[text] ?? Number.NaN
  return (tens ? DIGITS[tens]! : 1) * 10 + (ones ? DIGITS[ones]! : 0)
}

/** Dates in Arabic digits: 二〇一九年一月一日 → 2019年1月1日; 曰 scanned for 日 and O typed for 0 are put right. */
const arabicDates = (text: string): string =>
  arabicYears(withoutSpace(foldText(text)))
    .replace(/(?<=\d)[Oo](?=\d)/g, '0')
    .replace(/(?<=\d)曰/g, '日')
    .replace(/([一二三四五六七八九十廿卅]{1,3})([月日])/g, (printed, number: string, unit: string) => {
      const value = smallNumber(number)
      return Number.isNaN(value) ? printed : `${value}${unit}`
    })

const JOIN = `(?:起|开始)?,?(?:至|到|止|截至|截止到?|-|—|–|―|~)+`

/** The year as a whole, also where a copy lost 年, 月 or 日 or doubled digits: only this range is clear enough to mend. */
const WHOLE_YEAR = new RegExp(
  String.raw`(?<!\d)(20\d{2})年?0?1月?0?1日?${JOIN}(?:\d{0,2}(20\d{2})年?)?12月?31(?:日|(?!\d))`,
  'g',
)
const DAYS = new RegExp(
  String.raw`(?<!\d)(20\d{2})[年./-](\d{1,2})[月./-](\d{1,2})(?:日|号)?${JOIN}(?:(20\d{2})[年./-])?(\d{1,2})[月./-](\d{1,2})(?:日|号|(?!\d))`,
  'g',
)
const MONTHS = new RegExp(String.raw`(?<!\d)(20\d{2})年(\d{1,2})月?份?${JOIN}(?:(20\d{2})年)?(\d{1,2})月(?!\d)`, 'g')

/** ISO form of a day that exists, else null; `day` 0 is the last one of the month before. */
function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? date.toISOString().slice(0, 10) : null
}

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

function rangeOf(match: RegExpExecArray, pattern: RegExp): DateRange | null {
  const numbers = match.slice(1).map((group) => (group === undefined ? null : Number(group)))
  if (pattern === WHOLE_YEAR) {
    const [year, endYear] = numbers
    return (endYear ?? year) === year ? { from: `${year}-01-01`, to: `${year}-12-31` } : null
  }
  const year = numbers[0]!
  const [from, to] =
    pattern === DAYS
      ? [isoDay(year, numbers[1]!, numbers[2]!), isoDay(numbers[3] ?? year, numbers[4]!, numbers[5]!)]
      : [
          isoDay(year, numbers[1]!, 1),
          isoDay(numbers[2] ?? year, numbers[3]!, lastDay(numbers[2] ?? year, numbers[3]!)),
        ]
  return from && to && from <= to ? { from, to } : null
}

/**
 * Ranges of days printed in `text`, in reading order: day to day or month to month, the year of the end implied or
 * written out, in Arabic or Chinese digits. A range that runs backwards or names a day that does not exist is left out.
 */
export function findDateRanges(text: string): FoundDateRange[] {
  const folded = arabicDates(text)
  const found = new Map<number, FoundDateRange>()
  for (const pattern of [WHOLE_YEAR, DAYS, MONTHS]) {
    for (const match of folded.matchAll(pattern)) {
      const range = rangeOf(match, pattern)
      if (range && !found.has(match.index)) found.set(match.index, { ...range, before: folded.slice(0, match.index) })
    }
  }
  return [...found.entries()].sort(([a], [b]) => a - b).map(([, range]) => range)
}

/** The one range that `text` holds, a bare year (2019年度) being all of it; null for none, several or an unclear one. */
export function normalizeDateRange(text: string): DateRange | null {
  const year = /^(20\d{2})年度?$/.exec(arabicDates(text))?.[1]
  if (year) return { from: `${year}-01-01`, to: `${year}-12-31` }
  const [first, ...others] = findDateRanges(text)
  return first && others.length === 0 ? { from: first.from, to: first.to } : null
}
