import type { Block } from '../model/content.js'
import type { Contact, LocatedText, Period, Section } from '../model/report.js'
import { statedAgency } from './agency.js'
import { statedContact } from './contact.js'
import { statedPeriod } from './period.js'
import { plain } from './plain.js'
import type { FormWording } from './section-wording.js'
import { readSections } from './sections.js'
import { findTitle, titleFromMetadata } from './title.js'
import { statedYear } from './year.js'

/** A paragraph of the first section that says what the preamble of other reports says. */
const ABOUT_ITSELF = /本(?:年度)?报告|所列数据/

/** What a report says besides its tables; null where it does not say it. */
export interface Prose {
  readonly title: string | null
  readonly agency: string | null
  readonly year: number | null
  readonly period: Period | null
  readonly contact: Contact
  /** Paragraphs before the first section, the title left out. */
  readonly preamble: readonly LocatedText[]
  readonly sections: readonly Section[]
}

export interface ProseHints {
  /** The title that the metadata of the file or page states. */
  readonly title: string | null
}

/**
 * The running text of a report: its title, who made it for which year, the period of its figures, where to ask, and its
 * sections. Agency and year come from the title, else from what the opening says (由…编制, 编制…年…报告, the period),
 * else from the metadata. Every paragraph that is not blank is in the title, the preamble or one section.
 */
export function readProse(blocks: readonly Block[], hints: ProseHints, forms: readonly FormWording[]): Prose {
  const written = blocks.filter((block) => block.kind === 'grid' || block.text.trim() !== '')
  const { before, sections } = readSections(written, forms)
  const title = findTitle(before.map(({ text }) => text))
  const stated = hints.title === null ? null : titleFromMetadata(hints.title)
  const preamble = before.filter((_, index) => !title || index < title.from || index >= title.to)
  const front = preamble.map(({ text }) => text)
  const body = sections.flatMap((section) => section.paragraphs.map(({ text }) => text))
  const opening = [...front, ...body.filter((text) => ABOUT_ITSELF.test(plain(text)))]
  const period = statedPeriod([...front, ...body])
  return {
    title: title?.text ?? stated?.text ?? null,
    agency: title?.agency ?? statedAgency(opening) ?? stated?.agency ?? null,
    year: title?.year ?? statedYear(opening, period) ?? stated?.year ?? null,
    period,
    contact: statedContact(front, body),
    preamble: preamble.map(({ text, at }) => ({ text, at: [...at] })),
    sections,
  }
}
