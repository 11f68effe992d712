import { arabicYears } from '../../../normalizers/date/arabic-dates.js'
import { fold } from '../../../normalizers/text/fold.js'
import type { LocatedText, Period } from '../../model/report-schema.js'
import { type Statement, stated } from './statement.js'

/** 2019年政府信息公开工作年度报告, 2010年度国家税务总局政府信息公开报告: the year of the report that the sentence is about. */
const REPORT_OF = /(?<!\d)(20\d{2})年度?[^,，。;；0-9]{0,20}公开[^,，。;；0-9]{0,8}(?:报告|年报)/g

/**
 * The years for which the opening paragraphs say the report is, in reading order. Titles of other documents, which are in
 * 《》, do not count.
 */
export const yearStatements = (paragraphs: readonly LocatedText[]): Statement<number>[] =>
  paragraphs.flatMap((paragraph) => {
    const text = arabicYears(fold.prose(paragraph.text)).replace(/《[^》]*》/g, '')
    return [...text.matchAll(REPORT_OF)].map(([words, year]) => stated(Number(year), paragraph, words))
  })

/** The one year that the statements name, else the year that the period lies in; null where they name several. */
export function statedYear(statements: readonly Statement<number>[], period: Period | null): number | null {
  const years = new Set(statements.map(({ value }) => value))
  if (years.size === 1) return statements[0]!.value
  const [from, to] = [period?.from.slice(0, 4), period?.to.slice(0, 4)]
  return from && from === to ? Number(from) : null
}
