import { fold } from '../../../normalizers/text/fold.js'
import type { Mentions } from '../../model/mention.js'
import type { ProseFigure } from '../../model/prose-figure.js'
import type { Agency, LocatedText, Section } from '../../model/report-schema.js'
import { compileMentions } from './compile-mentions.js'
import type { LinkContext } from './link-figures.js'
import { paragraphFigures } from './paragraph-figures.js'

/** What the figures of a report are read from. */
export interface FigureSource {
  readonly year: number | null
  readonly agency: Pick<Agency, 'name' | 'normalized'>
  readonly preamble: readonly LocatedText[]
  readonly sections: readonly Section[]
}

const HEADING = /^\(?[一二三四五六七八九十\d]{1,3}[)、.]/
const LONGEST_HEADING = 30

/** The numbers of the running text in reading order; tied to the cells that they speak of where `mentions` leave no doubt. */
export function readFigures(
  source: FigureSource,
  mentions: Mentions,
  printed: Pick<LinkContext, 'sumOf' | 'has'>,
): ProseFigure[] {
  const context = {
    mentions: compileMentions(mentions, source.year),
    agency: source.agency.normalized ?? source.agency.name,
    year: source.year,
    ...printed,
  }
  const places = [
    { number: 0, paragraphs: source.preamble },
    ...source.sections.map(({ number, paragraphs }) => ({ number, paragraphs })),
  ]
  const figures: ProseFigure[] = []
  for (const { number, paragraphs } of places) {
    const usual = mentions.sections[number] ?? []
    let opened: readonly string[] = usual
    for (const paragraph of paragraphs) {
      const heading = headingOf(paragraph.text)
      if (heading !== '') opened = [...usual, ...openedBy(heading, context.mentions.openings)]
      figures.push(...paragraphFigures(paragraph, number, figures.length, { ...context, contextTopics: opened }))
    }
  }
  return figures
}

/** The heading that a paragraph is or begins with: its first sentence, where that has an ordinal and is short. */
function headingOf(text: string): string {
  const [first = ''] = fold.prose(text.slice(0, 2 * LONGEST_HEADING)).split(/[。:]/, 1)
  return first.length <= LONGEST_HEADING && HEADING.test(first) ? first : ''
}

const openedBy = (heading: string, openings: LinkContext['mentions']['openings']): string[] =>
  openings.filter(([, words]) => words.test(heading)).map(([topic]) => topic)
