import { findDateRanges, normalizeDateRange } from '../../normalizers/date-range.js'
import type { Period } from '../model/report.js'
import { plain } from './plain.js'

/** Words that make the range right behind them the period of the figures. */
const ANNOUNCED =
  /(?:统计|数据|报告)[^,，。]{0,12}(?:期限|时限|时间|周期|区间|期间|范围|日期)[^,，。\d]{0,6}[,，]?$|报告期[^,，。\d]{0,6}$|报告.*(?:统计|数据)[自从为是由均]*$/
const YEAR_ALONE =
  /(?:统计|数据)[^,，。]{0,10}(?:期限|时限|时间|周期|区间|范围)[为是:：]*(20\d{2}年度)(?![^。;；,，)）])/

/**
 * The period that the paragraphs say their figures cover, the first one in reading order; null where none is printed or
 * the print is unclear.
 */
export function statedPeriod(paragraphs: readonly string[]): Period | null {
  for (const sentence of paragraphs.flatMap((text) => plain(text).split(/[。;；!！]/))) {
    const year = YEAR_ALONE.exec(sentence)?.[1]
    if (year) return normalizeDateRange(year)
    const range = findDateRanges(sentence).find(({ before }) => ANNOUNCED.test(before))
    if (range) return { from: range.from, to: range.to }
  }
  return null
}
