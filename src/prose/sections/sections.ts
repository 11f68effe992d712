import { plainIdeographs } from '../../../normalizers/text/plain-ideographs.js'
import type { Block, Paragraph } from '../../model/extraction.js'
import type { LocatedText, Section } from '../../model/report-schema.js'
import { asPrinted } from '../as-printed.js'
import { findHeadings } from './find-headings.js'
import { pageFootLength } from './page-foot-length.js'
import { type FormWording, sectionWording } from './section-wording.js'

export interface Sections {
  /** Paragraphs before the first section. */
  readonly before: readonly Paragraph[]
  /** Index of the block with which the first section begins; the number of blocks where there is none. */
  readonly from: number
  readonly sections: readonly Section[]
  /** Lines behind the report: the foot of its page. */
  readonly closing: readonly LocatedText[]
}

const isParagraph = (block: Block): block is Paragraph => block.kind === 'paragraph'

const located = (paragraph: Paragraph, text = paragraph.text): LocatedText => ({
  text: plainIdeographs(text),
  at: [...paragraph.at],
})

/**
 * The blocks under the sections of the official forms, in document order; each block belongs to the last heading before
 * it. `grids` count the grid blocks of the document from 0. Text that shares a paragraph with its heading keeps the place
 * of the whole paragraph.
 */
export function readSections(blocks: readonly Block[], forms: readonly FormWording[]): Sections {
  const headings = findHeadings(blocks, sectionWording(forms))
  const gridIndex = new Map<Block, number>(
    blocks.filter((block) => !isParagraph(block)).map((block, index) => [block, index]),
  )
  const sections = headings.map((heading, index): Section => {
    const own = blocks.slice(heading.to, headings[index + 1]?.from)
    const opening = heading.rest === '' ? [] : [located(blocks[heading.to - 1] as Paragraph, heading.rest)]
    return {
      number: heading.number,
      heading: plainIdeographs(asPrinted(heading.heading)),
      paragraphs: [...opening, ...own.filter(isParagraph).map((paragraph) => located(paragraph))],
      grids: own.flatMap((block) => gridIndex.get(block) ?? []),
    }
  })
  const last = sections.at(-1)
  const foot = last ? pageFootLength(last.paragraphs) : 0
  const end = (last?.paragraphs.length ?? 0) - foot
  const closing = last?.paragraphs.slice(end) ?? []
  const whole = sections.map((section) =>
    section === last ? { ...section, paragraphs: section.paragraphs.slice(0, end) } : section,
  )
  const from = headings[0]?.from ?? blocks.length
  return { before: blocks.slice(0, from).filter(isParagraph), from, sections: whole, closing }
}
