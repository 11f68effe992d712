import { fold } from '../../../normalizers/text/fold.js'
import type { FormBook } from '../../forms/form-book.js'
import { perObject } from '../../forms/per-object.js'
import type { ReportUnderCheck } from '../rule.js'

/**
 * Numbers of the sections that an agency words itself, such as overview, problems, other matters: the preamble is a formula with
 * names and dates, the other sections hold tables.
 */
const ownSections = perObject(({ forms }: FormBook): ReadonlySet<number> => {
  const withTables = new Set(forms.flatMap(({ tables }) => tables.map(({ section }) => section)))
  const all = forms.flatMap(({ sections }) => sections.map(({ number }) => number))
  return new Set(all.filter((number) => !withTables.has(number)))
})

/** What everyone writes alike: titles of documents with their numbers, and the topics that the forms prescribe. */
const FORMULAS =
  /《[^《》]*》(?:[（(][^（()）]*[）)])?|主动公开(?:政府信息)?(?:情况|方面)?|依申请公开(?:政府信息)?(?:情况|方面)?|政府信息(?:资源)?(?:规范化)?管理(?:情况|方面)?|(?:政府信息)?公开平台建设(?:情况|方面)?|(?:政府信息公开)?监督保障(?:情况|方面)?|存在的主要问题(?:及|和)改进情况|其他需要报告的事项/g

const NOT_HAN = /\P{Script=Han}+/gu

/**
 * The words of a report that are its own: without digits, signs and what the form has everybody write, and without the names
 * of its agency, so that a text copied from a neighbour with the names exchanged is the same.
 */
export function ownProse({ book, sections, agency }: Pick<ReportUnderCheck, 'book' | 'sections' | 'agency'>): string {
  const worded = ownSections(book)
  const text = sections
    .filter(({ number }) => worded.has(number))
    .flatMap(({ paragraphs }) => paragraphs.map((paragraph) => paragraph.text))
    .join('\n')
  const names = [agency.name, agency.normalized, agency.township, agency.region?.name]
    .flatMap((name) => (name ? [fold.spaced(name)] : []))
    .sort((a, b) => b.length - a.length)
  const own = names.reduce((left, name) => left.replaceAll(name, ''), fold.spaced(text))
  return own.replace(FORMULAS, '').replace(NOT_HAN, '')
}
