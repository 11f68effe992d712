import { fold } from '../../../normalizers/text/fold.js'
import type { Extraction } from '../../model/extraction.js'
import type { Form } from '../form.js'
import type { FormBook } from '../form-book.js'
import { perObject } from '../per-object.js'

/** What speaks for a text being a report: its title, its section headings, the wordings of its tables. */
export interface ReportEvidence {
  readonly title: boolean
  readonly sections: number
  readonly labels: number
  /** Whether there is enough of one form. */
  readonly isReport: boolean
}

/** Section headings, or wordings of the tables, from which on a text is taken for a report even if it lacks the other. */
const ENOUGH_SECTIONS = 3
export const ENOUGH_LABELS = 6

/** Share of the headings, or of the wordings, of a form that has too few for that. */
const ENOUGH_OF_SMALL = 0.5

/** What the tables print first for each row and column; shorter ones are in too many tables to tell. */
const labelsOf = ({ tables }: FormBook, isOwn: (forms: readonly string[]) => boolean): readonly string[] => {
  const labels = tables.flatMap(({ rows, columns }) => [
    ...rows.flatMap((row) => (isOwn(row.forms) ? row.labels.slice(0, 1) : [])),
    ...columns.flatMap((column) => (isOwn(column.forms) ? column.leaves.slice(0, 1) : [])),
  ])
  return [...new Set(labels)].filter((label) => label.length >= 4)
}

/** Labels of any form that say by themselves what they are. */
export const tellingLabels = perObject((book: FormBook) => labelsOf(book, () => true))

/** Finds the title of a report in a folded text. */
export const titlesIn = perObject(({ forms }: FormBook): RegExp => {
  const titles = new Set(forms.flatMap((form) => form.titles ?? []))
  return titles.size === 0 ? /(?!)/ : new RegExp([...titles].map((title) => `(?:${title})`).join('|'))
})

const headingsOf = ({ sections }: Form): string[] => [
  ...new Set(sections.flatMap(({ title, variants = [] }) => [title, ...variants])),
]

/** The headings of the sections of all forms. */
export const sectionTitles = perObject(({ forms }: FormBook): readonly string[] => [
  ...new Set(forms.flatMap(headingsOf)),
])

const enoughOf = (all: number, usual: number): number => Math.max(1, Math.min(usual, Math.ceil(all * ENOUGH_OF_SMALL)))

/** How much of each form is enough. */
const measures = perObject((book: FormBook) =>
  book.forms.map((form) => {
    const labels = labelsOf(book, (forms) => forms.includes(form.id))
    return {
      labels,
      headings: headingsOf(form),
      enoughLabels: enoughOf(labels.length, ENOUGH_LABELS),
      enoughSections: enoughOf(form.sections.length, ENOUGH_SECTIONS),
    }
  }),
)

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
  const titles = titlesIn(book)
  const titled = titles.test(fold.wording(title ?? '')) || titles.test(prose)
  const headings = new Set(sectionTitles(book).filter((heading) => prose.includes(heading)))
  const labels = new Set(tellingLabels(book).filter((label) => tables.includes(label)))
  const found = (own: readonly string[], known: ReadonlySet<string>): number =>
    own.filter((text) => known.has(text)).length
  return {
    title: titled,
    sections: headings.size,
    labels: labels.size,
    isReport: measures(book).some(
      (form) =>
        found(form.labels, labels) >= form.enoughLabels ||
        (titled && found(form.headings, headings) >= form.enoughSections),
    ),
  }
}
