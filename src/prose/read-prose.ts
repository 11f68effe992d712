import { plainIdeographs } from '../../normalizers/text/plain-ideographs.js'
import type { Block } from '../model/extraction.js'
import type { Finding } from '../model/findings/finding.js'
import type { LocatedText } from '../model/report-schema.js'
import { type Fields, type ProseHints, readFields } from './fields/fields.js'
import { linkedFiles } from './fields/linked-files.js'
import { findTitle, titleFromMetadata } from './fields/title.js'
import type { FormWording } from './sections/section-wording.js'
import { readSections } from './sections/sections.js'
import { sectionsAbout } from './sections/sections-about.js'

/** What a report says besides its tables; null or empty where it does not say it. */
export interface Prose extends Fields {
  readonly attachments: ReturnType<typeof linkedFiles>
  readonly images: ReturnType<typeof linkedFiles>
  /** Paragraphs before the first section, the title left out. */
  readonly preamble: LocatedText[]
  readonly closing: LocatedText[]
}

export interface ProseReading {
  readonly prose: Prose
  readonly findings: readonly Finding[]
}

/** The rows of tables, each as one line: the metadata of a page is often in a table. */
const tableRows = (blocks: readonly Block[]): LocatedText[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return []
    const { rows, cells } = block.grid
    return Array.from({ length: rows }, (_, row) => {
      const ofRow = cells.filter((cell) => cell.row === row)
      return { text: ofRow.map(({ text }) => text).join(' '), at: ofRow.flatMap(({ at }) => at) }
    })
  })

/**
 * The running text of a report: its title, who made it for which year, the period of its figures, where to ask, its sections, and
 * the fields that are read from all of these. Every paragraph that is not blank is in the title, the preamble, one section or
 * the closing lines. Ideographs that a font maps to radicals are written as what they show.
 */
export function readProse(blocks: readonly Block[], hints: ProseHints, forms: readonly FormWording[]): ProseReading {
  const written = blocks.filter((block) => block.kind === 'grid' || block.text.trim() !== '')
  const { before, sections, closing, from } = readSections(written, forms)
  const lines = before.map(({ text, at }): LocatedText => ({ text: plainIdeographs(text), at: [...at] }))
  const title = findTitle(lines.map(({ text }) => text))
  const preamble = lines.filter((_, index) => !title || index < title.from || index >= title.to)
  const { fields, findings } = readFields({
    title: title && { ...title, at: lines.slice(title.from, title.to).flatMap(({ at }) => at) },
    metadata: hints.title === null ? null : titleFromMetadata(hints.title),
    preamble,
    rows: tableRows(written.slice(0, from)),
    around: (hints.around ?? []).map(({ text, at }) => ({ text, at: [...at] })),
    sections,
    about: (...topics) => sectionsAbout(sections, topics, forms),
    closing,
    hints,
  })
  const links = hints.links ?? []
  const url = hints.url ?? null
  return {
    prose: {
      ...fields,
      attachments: linkedFiles(links, 'file', url),
      images: linkedFiles(links, 'image', url),
      preamble,
      closing: [...closing],
    },
    findings,
  }
}
