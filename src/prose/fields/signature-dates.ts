import { arabicDates } from '../../../normalizers/date/arabic-dates.js'
import type { LocatedText } from '../../model/report-schema.js'
import { isoDate } from './page-metadata.js'
import { type Statement, stated } from './statement.js'

/** Paragraphs from the end among which the date of a signature stands. */
const LAST_LINES = 4
/** A line that is a date, perhaps behind the name of who signs. */
const SIGNED = /^[\p{Script=Han}（）()]{0,30}?(20\d{2}年\d{1,2}月\d{1,2}日)$/u

/** The dates with which a report is signed at its end, the last one first. */
export const signatureDates = (paragraphs: readonly LocatedText[]): Statement<string>[] =>
  paragraphs
    .slice(-LAST_LINES)
    .reverse()
    .flatMap((paragraph) => {
      const day = isoDate(SIGNED.exec(arabicDates(paragraph.text))?.[1] ?? '')
      return day === null ? [] : [stated(day, paragraph)]
    })
