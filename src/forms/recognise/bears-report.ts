import { fold } from '../../../normalizers/text/fold.js'
import type { FormBook } from '../form-book.js'
import { perObject } from '../per-object.js'
import { sectionTitles, tellingLabels, titlesIn } from './report-evidence.js'

/** Longer lines are sentences that speak of a report. */
const LONGEST_TITLE = 60

/** Characters that may be behind a title in its line: brackets, a year. */
const BEHIND_TITLE = 6

/** So many titles of reports, and nothing of a report itself, are a list of reports. */
const LIST = 3

/** So many headings, or labels of tables, are those of a report. */
const ENOUGH_HEADINGS = 2
const ENOUGH_LABELS = 3

/** What parts the cells of a table in a text, and what numbers a heading. */
const BETWEEN_CELLS = /[\n\t|]| {2,}/
const NUMBER = /^[(（]?[一二三四五六七八九十\d]+[)）、.．:：]*/

/**
 * Whether texts (paragraphs, cells, lines of a source) that gave no report bear the marks of one: its title in a line of its own,
 * two headings of its sections, or labels of its tables. A list of reports has titles only, and has several.
 */
export function bearsReport(texts: readonly string[], book: FormBook): boolean {
  const headings = new Set(sectionTitles(book))
  const labels = new Set(tellingLabels(book))
  const titles = endingIn(book)
  const found = { titles: new Set<string>(), headings: new Set<string>(), labels: new Set<string>() }
  for (const text of texts.flatMap((long) => long.split(BETWEEN_CELLS))) {
    if (text.length > LONGEST_TITLE * 2) continue
    const line = fold.wording(text)
    const bare = line.replace(NUMBER, '')
    if (headings.has(bare) || headings.has(line)) found.headings.add(bare)
    if (labels.has(line)) found.labels.add(line)
    if (line.length <= LONGEST_TITLE && titles.test(line)) found.titles.add(line)
  }
  const marked = found.headings.size >= ENOUGH_HEADINGS || found.labels.size >= ENOUGH_LABELS
  return marked || (found.titles.size > 0 && found.titles.size < LIST)
}

/** A title says whose report it is, or of which year; without either it is the name of a column on a site. */
/** Whether a line is the title of a report, which says whose or of which year. */
export const isReportTitle = (text: string, book: FormBook): boolean => {
  const line = fold.wording(text)
  return line.length <= LONGEST_TITLE && endingIn(book).test(line)
}

const endingIn = perObject(
  (book: FormBook) => new RegExp(`(?:...|\\d{4}.{0,8})(?:${titlesIn(book).source}).{0,${BEHIND_TITLE}}$`),
)
