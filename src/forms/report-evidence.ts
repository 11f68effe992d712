import { fold } from '../../normalizers/text/fold.js'
import type { Extraction } from '../model/extraction.js'
import type { FormBook } from './book.js'
import { perObject } from './per-object.js'

/** Words of the reports' titles in use; each with 年度报告 or 年报 behind them. */
const TITLE = /(政府|政务)信息公开(工作)?(\d{4}年度?)?(年度)?(工作)?(报告|年报)|信息公开年报/

/** What speaks for a text being a report: its title, its section headings, the wordings of its tables. */
export interface ReportEvidence {
  readonly title: boolean
  readonly sections: number
  readonly labels: number
}

/** What the tables print first for each row and column; shorter ones stand in too many tables to tell. */
export const tellingLabels = perObject(({ tables }: FormBook): readonly string[] =>
  [
    ...new Set(
      tables.flatMap((table) => [
        ...table.rows.flatMap((row) => row.labels.slice(0, 1)),
        ...table.columns.flatMap((column) => column.leaves.slice(0, 1)),
      ]),
    ),
  ].filter((label) => label.length >= 4),
)

const sectionTitles = perObject(({ forms }: FormBook): readonly string[] => [
  ...new Set(forms.flatMap((form) => form.sections.flatMap(({ title, variants }) => [title, ...variants]))),
])

/** Counts the wordings of the forms in everything that was read. */
export function reportEvidence(
  { blocks, title }: Pick<Extraction, 'blocks' | 'title'>,
  book: FormBook,
): ReportEvidence {
  const paragraphs = blocks.flatMap((block) => (block.kind === 'paragraph' ? [fold.wording(block.text)] : []))
  const cells = blocks.flatMap((block) =>
    block.kind === 'grid' ? block.grid.cells.map((cell) => fold.wording(cell.text)) : [],
  )
  const tables = cells.join('\n')
  const prose = paragraphs.join('\n')
  return {
    title: TITLE.test(fold.wording(title ?? '')) || TITLE.test(prose),
    sections: sectionTitles(book).filter((heading) => prose.includes(heading)).length,
    labels: tellingLabels(book).filter((label) => tables.includes(label)).length,
  }
}

/** Section headings, or wordings of the tables, from which on a text is taken for a report even if it lacks the other. */
const ENOUGH_SECTIONS = 3
export const ENOUGH_LABELS = 6

export const isReport = ({ title, sections, labels: found }: ReportEvidence): boolean =>
  found >= ENOUGH_LABELS || (title && sections >= ENOUGH_SECTIONS)
