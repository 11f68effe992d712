import { type FoldedText, foldedText, printedIndexes, printedPart } from '../../../normalizers/quantity/folded-text.js'
import { numbersIn } from '../../../normalizers/quantity/numbers-in.js'
import type { TextSpan } from '../../../normalizers/text/text-span.js'
import type { ProseFigure } from '../../model/prose-figure.js'
import type { LocatedText } from '../../model/report-schema.js'
import { type LinkContext, linkFigures, type PlacedNumber } from './link-figures.js'
import { narrowPlaces } from './narrow-places.js'
import { partWhole } from './part-whole.js'
import { sentenceSpans } from './sentence-spans.js'
import { type TimeScope, timeExpressions, timeScope } from './time-scope.js'
import { zeroStatements } from './zero-statements.js'

/** Characters of a sentence that are given before and behind a number; no sentence in use is longer. */
const LONGEST_SENTENCE = 500

type Placed = Pick<PlacedNumber, 'from' | 'end' | 'sentence'>
type Place = Pick<ProseFigure, 'raw' | 'sentence' | 'section' | 'at'>

/**
 * The figures of one paragraph of a section, those without a number (未收到) behind the others; `before` is how many figures
 * the report has before it.
 */
export function paragraphFigures(
  paragraph: LocatedText,
  section: number,
  before: number,
  context: LinkContext,
): ProseFigure[] {
  const folded = foldedText(paragraph.text)
  const { text } = folded
  const sentences = sentenceSpans(text)
  const timeOf = timesOf(text, context.year)
  const numbers = numbersOf(folded, sentences, timeOf)
  const none = sentences.flatMap((sentence) =>
    zeroStatements(text, sentence, context.mentions, context.contextTopics, context.agency).map((one) => ({
      ...one,
      sentence,
    })),
  )
  if (numbers.length + none.length === 0) return []
  const indexes = printedIndexes(folded)
  const located = ({ from, end, sentence }: Placed): Place => {
    const raw = printedPart(paragraph.text, indexes, from, end)
    const start = indexes[from]!
    return {
      raw,
      sentence: printedPart(
        paragraph.text,
        indexes,
        Math.max(sentence.from, from - LONGEST_SENTENCE),
        Math.min(sentence.to, end + LONGEST_SENTENCE),
      ).trim(),
      section,
      at: narrowPlaces(paragraph.at, paragraph.text.length, start, start + raw.length),
    }
  }
  const cellsOf = (cells: readonly string[] | undefined) =>
    cells !== undefined && context.has(cells) ? { cells: [...cells] } : {}
  const ties = linkFigures(text, numbers, context)
  return [
    ...numbers.map((number, at): ProseFigure => {
      const { from, end, sentence, partOf, ...figure } = number
      const part = partOf === undefined ? {} : { partOf: before + partOf }
      return { ...figure, ...part, ...cellsOf(ties[at]?.cells), ...located(number) }
    }),
    ...none.map(({ cells, ...one }): ProseFigure => {
      const said = timeOf(one)
      const certain = said.year === context.year && said.extent === undefined
      return {
        value: 0,
        unit: null,
        approx: 'exact',
        ...said,
        ...cellsOf(certain ? cells : undefined),
        ...located(one),
      }
    }),
  ]
}

/** The numbers with what their sentence and their place among the others say. */
function numbersOf(
  folded: FoldedText,
  sentences: readonly TextSpan[],
  timeOf: (placed: Omit<Placed, 'end'>) => TimeScope,
): readonly PlacedNumber[] {
  const found = numbersIn(folded)
  const parts = partWhole(folded.text, found)
  let next = 0
  return found.map((number, at) => {
    while (sentences[next]!.to <= number.from) next++
    const sentence = sentences[next]!
    return { ...number, ...timeOf({ from: number.from, sentence }), ...parts[at]!, sentence }
  })
}

/** What a number is said of; the words for times are looked up once per sentence. */
function timesOf(text: string, year: number | null): (placed: Omit<Placed, 'end'>) => TimeScope {
  const known = new Map<TextSpan, ReturnType<typeof timeExpressions>>()
  return ({ from, sentence }) => {
    const times = known.get(sentence) ?? timeExpressions(text, sentence.from, sentence.to, year)
    known.set(sentence, times)
    return timeScope(text, times, from, year)
  }
}
