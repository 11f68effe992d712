import { arabicDates } from './arabic-dates.js'
import { isoDay } from './iso-day.js'

export interface CalendarDate {
  /** ISO 8601, as exact as it is printed: 2019-01-31, 2019-12, 2019; --01-31 where no year is. Null where it is not certain. */
  readonly date: string | null
  readonly precision: 'day' | 'month' | 'year' | null
  /** The end of the month is meant, the year must come from elsewhere, or a copy lost 年 or 月. */
  readonly flag?: 'endOfMonth' | 'yearFromContext' | 'charactersLost'
  /** What the digits of a date with lost characters allow. */
  readonly candidates?: readonly string[]
}

/** Longest text looked at; the longest date with a time of day has half of it. */
const LONGEST = 60
const TIME = /[\sT]\d{1,2}[:时]\d{1,2}.*$/s
const AROUND = /^(?:截止到?|截至|至|自|从|于|在)|(?:止|前|起|以前|之前)$/g
/** Any leap year: --02-29 is a day of some years. */
const LEAP_YEAR = 2000

const YEAR = '((?:19|20)\\d{2})'
const DAY = new RegExp(`^${YEAR}(?:[年./-](\\d{1,2})[月./-](\\d{1,2})[日号]?|(\\d{2})(\\d{2}))$`)
const MONTH = new RegExp(`^${YEAR}(?:年(\\d{1,2})月份?|-(\\d{1,2}))(底|末|初|[上中下]旬)?$`)
/** 未 is scanned for 末. */
const YEAR_ALONE = new RegExp(`^${YEAR}(?:年?度|年?(?:年?[初底末未中])?)$`)
const DAY_OF_YEAR = /^(?:--(\d{2})-(\d{2})|(\d{1,2})月(\d{1,2})[日号])$/
const MONTH_OF_YEAR = /^(?:--(\d{2})|(\d{1,2})月份?)$/
const LOST = new RegExp(`^${YEAR}年?(\\d{2,4})日$`)

/**
 * The date that the whole of `text` is, in Arabic or Chinese digits, perhaps with 截至 or 起 about it; a time of day is
 * dropped. Null for no date, and for a day that does not exist.
 */
export function calendarDate(text: string): CalendarDate | null {
  if (text.length > LONGEST) return null
  const folded = arabicDates(text.trim().normalize('NFKC').replace(TIME, '')).replace(AROUND, '')
  return dayOf(folded) ?? monthOf(folded) ?? yearOf(folded) ?? withoutYear(folded) ?? lostOf(folded)
}

function dayOf(text: string): CalendarDate | null {
  const [year, month, day] = numbersOf(DAY.exec(text))
  const date = day === undefined ? null : isoDay(year!, month!, day)
  return date === null ? null : { date, precision: 'day' }
}

function monthOf(text: string): CalendarDate | null {
  const match = MONTH.exec(text)
  const month = Number(match?.[2] ?? match?.[3])
  if (match === null || !isMonth(month)) return null
  const end = match[4] === '底' || match[4] === '末'
  return { date: `${match[1]}-${padded(month)}`, precision: 'month', ...(end ? { flag: 'endOfMonth' } : {}) }
}

function yearOf(text: string): CalendarDate | null {
  const year = YEAR_ALONE.exec(text)?.[1]
  return year === undefined ? null : { date: year, precision: 'year' }
}

function withoutYear(text: string): CalendarDate | null {
  const flag = 'yearFromContext'
  const [month, day] = numbersOf(DAY_OF_YEAR.exec(text))
  if (day !== undefined) {
    const date = isoDay(LEAP_YEAR, month!, day)
    return date === null ? null : { date: `-${date.slice(4)}`, precision: 'day', flag }
  }
  const [alone] = numbersOf(MONTH_OF_YEAR.exec(text))
  return alone !== undefined && isMonth(alone) ? { date: `--${padded(alone)}`, precision: 'month', flag } : null
}

/** 2017210日: which digits are the month cannot be told for certain, however few ways there are. */
function lostOf(text: string): CalendarDate | null {
  const [, year, digits = ''] = LOST.exec(text) ?? []
  const candidates = [1, 2]
    .filter((cut) => /^[1-9]\d?$/.test(digits.slice(cut)))
    .map((cut) => isoDay(Number(year), Number(digits.slice(0, cut)), Number(digits.slice(cut))))
    .filter((date) => date !== null)
  return candidates.length > 0 ? { date: null, precision: null, flag: 'charactersLost', candidates } : null
}

/** The groups that took part, as numbers. */
const numbersOf = (match: RegExpExecArray | null): readonly number[] =>
  (match ?? []).slice(1).flatMap((group) => (group === undefined ? [] : [Number(group)]))

const isMonth = (month: number): boolean => month >= 1 && month <= 12

const padded = (month: number): string => String(month).padStart(2, '0')
