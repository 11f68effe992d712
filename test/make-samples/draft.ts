import type { Form, FormTable } from '../../src/forms/form.js'
import { officialForms as forms } from '../../src/forms/official-book.js'
import type { Print } from './figure-cell.js'
import { type FigureOptions, figureKey, makeFigures } from './figures.js'
import { agencyContact, type ProseFacts, preambleOf, sectionParagraphs } from './prose.js'
import { seededRandom } from './random.js'
import type { Sheet } from './sheet.js'
import { tableFour } from './table-four.js'
import { tableThree } from './table-three.js'
import { tableTwo } from './table-two.js'

export interface DraftSection {
  readonly number: number
  readonly heading: string
  readonly paragraphs: readonly string[]
  readonly sheets: readonly Sheet[]
}

/** A whole report, free of any file format. */
export interface Draft {
  readonly form: Form
  readonly year: number
  readonly agency: string
  readonly title: string
  readonly preamble: string
  readonly sections: readonly DraftSection[]
  /** Rows (`table/row`) of which the print lost a figure that the sums give back. */
  readonly lost: readonly string[]
  /** Rows (`table/row`) that nobody can place, left out of the truth. */
  readonly unscored: readonly string[]
}

export interface DraftOptions extends FigureOptions {
  readonly slug: string
  readonly form: 'F2019' | 'F2021'
  readonly year: number
  readonly agency: string
  /** Replaces tables of the form, where a report mixes two. */
  readonly tables?: (tables: readonly FormTable[]) => readonly FormTable[]
  /** Number of paragraphs of the first section. */
  readonly paragraphs?: number
}

const ordinals = ['一', '二', '三', '四', '五', '六']

/** A report with random figures and sentences, the same for the same options. */
export function makeDraft(options: DraftOptions): Draft {
  const form = forms.find((candidate) => candidate.id === options.form)!
  const tables = (options.tables ?? ((own) => own))(form.tables)
  const random = seededRandom(options.slug)
  const print: Print = { figures: makeFigures(tables, random, options), random }
  const figure = (row: string) => print.figures.get(figureKey('t3_requests', row, 'total'))!
  const facts: ProseFacts = {
    agency: options.agency,
    year: options.year,
    received: figure('newReceived'),
    carriedIn: figure('carriedOver'),
    handled: figure('resultTotal'),
    carriedOut: figure('carriedForward'),
    contact: agencyContact(options.agency, random),
  }
  const sheets: Record<number, Sheet> = {
    2: tableTwo(tables, print),
    3: tableThree(tables.find((table) => table.section === 3)!, print),
    4: tableFour(tables.find((table) => table.section === 4)!, print),
  }
  return {
    form,
    year: options.year,
    agency: options.agency,
    title: `${options.agency}${options.year}年政府信息公开工作年度报告`,
    preamble: preambleOf(
      facts,
      form.sections.map((section) => section.title),
    ),
    sections: form.sections.map((section, index) => ({
      number: section.number,
      heading: `${ordinals[index]}、${random.pick([section.title, section.title, ...section.variants])}`,
      paragraphs: sectionParagraphs(section.number, facts, random, options.paragraphs ?? 4),
      sheets: sheets[section.number] ? [sheets[section.number]!] : [],
    })),
    lost: [],
    unscored: [],
  }
}

/** The draft with the sheet `id` replaced by the sheets that `change` gives for it. */
export const changeSheet = (
  draft: Draft,
  id: Sheet['id'],
  change: (sheet: Sheet) => Sheet | readonly Sheet[],
): Draft => ({
  ...draft,
  sections: draft.sections.map((section) => ({
    ...section,
    sheets: section.sheets.flatMap((sheet) => (sheet.id === id ? change(sheet) : sheet)),
  })),
})

/** The draft with every sheet replaced. */
export const changeSheets = (draft: Draft, change: (sheet: Sheet) => Sheet): Draft => ({
  ...draft,
  sections: draft.sections.map((section) => ({ ...section, sheets: section.sheets.map(change) })),
})
