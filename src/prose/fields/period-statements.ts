import { findDateRanges, normalizeDateRange } from '../../../normalizers/date/date-range.js'
import { fold } from '../../../normalizers/text/fold.js'
import type { LocatedText, Period } from '../../model/report-schema.js'
import { splitSentences } from '../split-sentences.js'
import { type Statement, stated } from './statement.js'

/** Words that make the range right behind them the period of the figures. */
const ANNOUNCED =
  /(?:统计|数据|报告)[^,，。]{0,12}(?:期限|时限|时间|周期|区间|期间|范围|日期)[^,，。\d]{0,6}[,，]?$|报告期[^,，。\d]{0,6}$|报告.*(?:统计|数据)[自从为是由均]*$/
const YEAR_ALONE =
  /(?:统计|数据)[^,，。]{0,10}(?:期限|时限|时间|周期|区间|范围)[为是:：]*(20\d{2}年度)(?![^。;；,，)）])/

/** The period that a sentence says the figures cover; undefined where it says none, null where the print is unclear. */
function periodOf(sentence: string): Period | null | undefined {
  const year = YEAR_ALONE.exec(sentence)?.[1]
  const range = year ? normalizeDateRange(year) : findDateRanges(sentence).find(({ before }) => ANNOUNCED.test(before))
  return range && { from: range.from, to: range.to }
}

/** The periods that the paragraphs say their figures cover, in reading order. */
export const periodStatements = (paragraphs: readonly LocatedText[]): Statement<Period>[] =>
  paragraphs.flatMap((paragraph) =>
    splitSentences(paragraph.text).flatMap((printed) => {
      const period = periodOf(fold.prose(printed).replace(/[。;；!！]$/u, ''))
      return period ? [stated(period, paragraph, printed.trim())] : []
    }),
  )
