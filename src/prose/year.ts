import { arabicYears } from '../../normalizers/arabic-dates.js'
import type { Period } from '../model/report.js'
import { plain } from './plain.js'

/** 2019年政府信息公开工作年度报告, 2010年度国家税务总局政府信息公开报告: the year of the report that the sentence is about. */
const REPORT_OF = /(?<!\d)(20\d{2})年度?[^,，。;；0-9]{0,20}公开[^,，。;；0-9]{0,8}(?:报告|年报)/g

/**
 * The year of the report as its opening paragraphs name it, else the year that the period lies in; null where they name
 * several. Titles of other documents, which stand in 《》, do not count.
 */
export function statedYear(paragraphs: readonly string[], period: Period | null): number | null {
  const named = paragraphs
    .map((text) => arabicYears(plain(text)).replace(/《[^》]*》/g, ''))
    .flatMap((text) => [...text.matchAll(REPORT_OF)].map((match) => Number(match[1])))
  const years = new Set(named)
  if (years.size === 1) return named[0]!
  const [from, to] = [period?.from.slice(0, 4), period?.to.slice(0, 4)]
  return from && from === to ? Number(from) : null
}
