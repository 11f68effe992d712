import { arabicDates } from './arabic-dates.js'
import { isoDay, lastDay } from './iso-day.js'

/** Two calendar days, both included, ISO 8601. */
export interface DateRange {
  readonly from: string
  readonly to: string
  /** Characters were lost or doubled in print, and the whole year is what makes sense of the rest. */
  readonly flag?: 'repaired'
}

/** A range of days and the folded words that are in front of it. */
export interface FoundDateRange extends DateRange {
  readonly before: string
}

const JOIN = `(?:起|开始)?,?(?:截[至止]|[至到止—–―~-]){1,6}`

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

const wholeYear = (year: number | string): DateRange => ({ from: `${year}-01-01`, to: `${year}-12-31` })

function rangeOf(match: RegExpExecArray, pattern: RegExp): DateRange | null {
  const numbers = match.slice(1).map((group) => (group === undefined ? null : Number(group)))
  if (pattern === WHOLE_YEAR) {
    const [year, endYear] = numbers
    return (endYear ?? year) === year ? { ...wholeYear(year!), flag: 'repaired' } : null
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
  // What is complete is read as it stands; only the rest needs mending.
  for (const pattern of [DAYS, MONTHS, WHOLE_YEAR]) {
    for (const match of folded.matchAll(pattern)) {
      const range = rangeOf(match, pattern)
      if (range && !found.has(match.index)) found.set(match.index, { before: folded.slice(0, match.index), ...range })
    }
  }
  return [...found.entries()].sort(([a], [b]) => a - b).map(([, range]) => range)
}

/** The one range that `text` holds, a bare year (2019年度) being all of it; null for none, several or an unclear one. */
export function normalizeDateRange(text: string): DateRange | null {
  const year = /^(20\d{2})年度?$/.exec(arabicDates(text))?.[1]
  if (year) return wholeYear(year)
  const [first, ...others] = findDateRanges(text)
  if (first === undefined || others.length > 0) return null
  const { before, ...range } = first
  return range
}
