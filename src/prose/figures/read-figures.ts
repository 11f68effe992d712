import { placedText, printedStretch } from '../../../normalizers/placed-text.js'
import type { Mentions } from '../../model/mention.js'
import type { ProseFigure } from '../../model/prose-figure.js'
import type { Agency, LocatedText, Section } from '../../model/report.js'
import type { TableEntries } from '../../model/table.js'
import { plain } from '../plain.js'
import { compileMentions } from './compile-mentions.js'
import { narrowPlaces } from './narrow-places.js'
import { noneIn } from './none-figures.js'
import { numbersIn } from './numbers-in.js'
import { partsOf } from './parts-of.js'
import { saidOf, timesIn } from './said-of.js'
import { type Stretch, sentencesOf } from './sentences.js'
import { cellsIn, sumOfCells } from './sum-of-cells.js'
import { type PlacedNumber, type Tie, type TieContext, tieFigures } from './tie-figures.js'

/** What the figures of a report are read from. */
export interface FigureSource {
  readonly year: number | null
  readonly agency: Pick<Agency, 'name' | 'normalized'>
  readonly preamble: readonly LocatedText[]
  readonly sections: readonly Section[]
}

/** Sections whose text speaks of applications, reviews and suits without saying so. */
const OF_REQUESTS = new Set([3, 4])
const HEADING = /^\(?[一二三四五六七八九十\d]{1,3}[)、.]/
const LONGEST_HEADING = 30

/** The numbers of the running text in reading order; tied to the cells that they speak of where `mentions` leave no doubt. */
export function readFigures(
  source: FigureSource,
  tables: Readonly<Record<string, TableEntries | undefined>>,
  mentions: Mentions,
): ProseFigure[] {
  const context = {
    mentions: compileMentions(mentions, source.year),
    agency: source.agency.normalized ?? source.agency.name,
    year: source.year,
    sumOf: sumOfCells(tables),
    has: cellsIn(tables),
  }
  const places = [
    { number: 0, paragraphs: source.preamble },
    ...source.sections.map(({ number, paragraphs }) => ({ number, paragraphs })),
  ]
  const figures: ProseFigure[] = []
  for (const { number, paragraphs } of places) {
    const usual = OF_REQUESTS.has(number) ? ['requests'] : []
    let opened: readonly string[] = usual
    for (const paragraph of paragraphs) {
      const heading = headingOf(paragraph.text)
      if (heading !== '') opened = [...usual, ...openedBy(heading, context.mentions.openings)]
      figures.push(...figuresOf(paragraph, number, figures.length, { ...context, opened }))
    }
  }
  return figures
}

/** The heading that a paragraph is or begins with: its first sentence, where that has an ordinal and is short. */
function headingOf(text: string): string {
  const [first = ''] = plain(text.slice(0, 2 * LONGEST_HEADING)).split(/[。:]/, 1)
  return first.length <= LONGEST_HEADING && HEADING.test(first) ? first : ''
}

const openedBy = (heading: string, openings: TieContext['mentions']['openings']): string[] =>
  openings.filter(([, words]) => words.test(heading)).map(([topic]) => topic)

/** The figures of one paragraph; `before` is how many the report has before it. */
function figuresOf({ text, at }: LocatedText, section: number, before: number, context: TieContext): ProseFigure[] {
  const placed = placedText(text)
  const found = numbersIn(placed)
  const sentences = sentencesOf(placed.text)
  const parts = partsOf(placed.text, found)
  let sentence = 0
  const marks = new Map<Stretch, ReturnType<typeof timesIn>>()
  const marksOf = (stretch: Stretch) => {
    const known = marks.get(stretch) ?? timesIn(placed.text, stretch.from, stretch.to, context.year)
    marks.set(stretch, known)
    return known
  }
  const numbers = found.map((number, index): PlacedNumber => {
    while (sentences[sentence]!.to <= number.from) sentence++
    const own = sentences[sentence]!
    return {
      ...number,
      ...saidOf(placed.text, marksOf(own), number.from, context.year),
      ...parts[index]!,
      sentence: own,
    }
  })
  const ties = tieFigures(placed.text, numbers, context)
  const printed = (from: number, to: number) => printedStretch(placed, from, to)
  const located = ({ from, end, sentence: own }: Pick<PlacedNumber, 'from' | 'end' | 'sentence'>) => ({
    raw: printed(from, end),
    sentence: printed(own.from, own.to).trim(),
    section,
    at: narrowPlaces(at, text.length, placed.places[from]!, placed.places[from]! + printed(from, end).length),
  })
  const cellsOf = (tie: Tie | null) => (tie !== null && context.has(tie.cells) ? [...tie.cells] : null)
  const told = numbers.map((number, index) => figureOf(number, cellsOf(ties[index]!), before, located(number)))
  const none = sentences.flatMap((own) =>
    noneIn(placed.text, own, context.mentions, context.opened, context.agency).flatMap(({ from, end, cells }) => {
      const said = saidOf(placed.text, marksOf(own), from, context.year)
      const certain = said.year === context.year && said.extent === undefined && context.has(cells)
      const tied = certain ? { cells: [...cells] } : {}
      return [
        { value: 0, unit: null, approx: 'exact' as const, ...said, ...tied, ...located({ from, end, sentence: own }) },
      ]
    }),
  )
  return [...told, ...none]
}

function figureOf(
  { from, end, sentence, partOf, ...number }: PlacedNumber,
  cells: string[] | null,
  before: number,
  located: Pick<ProseFigure, 'raw' | 'sentence' | 'section' | 'at'>,
): ProseFigure {
  return {
    ...number,
    ...(partOf === undefined ? {} : { partOf: before + partOf }),
    ...(cells === null ? {} : { cells }),
    ...located,
  }
}
