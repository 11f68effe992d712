import { normalizeLabel } from '../../../normalizers/label/normalize-label.js'
import { fold } from '../../../normalizers/text/fold.js'
import { type OrdinalWords, ordinalWords } from '../ordinal-words.js'
import { type HeadingSimilarity, type SectionWording, SOME_WORDS } from './section-wording.js'

/** A paragraph, or its first words, read as the heading of one section. */
export interface HeadingReading {
  readonly number: number
  /** The heading and, where one paragraph holds both, the text behind it; as printed. */
  readonly heading: string
  readonly rest: string
  /** How sure it is: above 0, best where wording and ordinal agree. */
  readonly score: number
}

/** No heading in use comes near this many characters; a paragraph that does is running text. */
export const LONGEST_HEADING = 45
/** Share of the characters that agree: one in five may be misspelt. */
const CLOSE = 0.8
/** Affinity that tells the section against a misprinted ordinal. */
const OWN_WORDS = 1.5
/** Affinity by which the words belong to another section whatever the ordinal says. */
const FAR = 4
/** What the parts of the evidence weigh against each other: the wording decides, the ordinal helps. */
const WEIGHT = { wording: 4, ordinal: 2, words: 2, wordsAlone: 1.5, ordinalAlone: 1, notAlone: -0.5 }

/** Where a heading could end inside a paragraph: behind a mark or a space, or before a year or a 无. */
const ENDS = /[。：:；;]|[\s\u3000]+|(?=20\d{2}\s*年)|(?=无)/gu

interface HeadingCandidate extends OrdinalWords {
  readonly heading: string
  readonly rest: string
  /** Whether it ends with the paragraph or with a mark, not with a mere space. */
  readonly marked: boolean
  /** Likeness to each section. */
  readonly likeness: readonly HeadingSimilarity[]
}

/** The beginning of the printed `text` as a heading, null where it cannot be one of any section. */
function headingCandidate(
  text: string,
  end: number,
  marked: boolean,
  wording: SectionWording,
): HeadingCandidate | null {
  const heading = text.slice(0, end)
  const { ordinal, words } = ordinalWords(fold.prose(heading).replace(/[。：:；;]+$/u, ''))
  const label = normalizeLabel(words)
  if (label === '' || /^[（(]/u.test(words) || wording.isRow(label)) return null
  const likeness = wording.similarity(label)
  if (ordinal === 0 && likeness.every(({ affinity }) => affinity === 0)) return null
  return { heading, rest: text.slice(end).trim(), marked, ordinal, words, likeness }
}

/** Shorter text behind a wording is a part of the heading (存在问题及改进情况说明). */
const SHORTEST_TEXT = 6

/** Where an exact wording with its ordinal ends in `text` though nothing parts it from what follows; 0 for nowhere. */
function endOfWording(text: string, wording: SectionWording): number {
  const opening = fold.prose(text.slice(0, LONGEST_HEADING))
  const { ordinal, words } = ordinalWords(opening)
  const known = ordinal === 0 ? undefined : wording.texts.find((each) => words.startsWith(each))
  if (known === undefined) return 0
  const end = indexOfCharacter(text, opening.length - words.length + known.length)
  return text.slice(end).trim().length >= SHORTEST_TEXT ? end : 0
}

/** Index in `text` behind its nth character that is no white space. */
function indexOfCharacter(text: string, nth: number): number {
  let seen = 0
  let index = 0
  while (index < text.length && seen < nth) if (/\S/.test(text[index++]!)) seen++
  return index
}

/** The score of the candidate as the heading of the section at `rank` among all sections, 0 where it cannot be that. */
function scoreAs({ rest, marked, ordinal, words, likeness }: HeadingCandidate, rank: number, number: number): number {
  const { closeness, affinity } = likeness[rank]!
  const alone = rest === '' || closeness === 1 ? 0 : WEIGHT.notAlone
  if (closeness >= CLOSE) {
    const agrees = ordinal === 0 ? 0 : ordinal === number ? WEIGHT.ordinal : -WEIGHT.ordinal
    return marked || ordinal === number ? WEIGHT.wording * closeness + agrees + alone : 0
  }
  // Other words than the forms': they need an ordinal, a line that is no sentence, and no section that they fit better.
  if (ordinal === 0 || !marked || /[。；;，,！？]/u.test(words)) return 0
  if (likeness.some((other) => other.closeness >= CLOSE)) return 0
  if (ordinal !== number) {
    const nearest = likeness.every((other) => other.affinity <= affinity)
    return nearest && affinity >= OWN_WORDS ? WEIGHT.wordsAlone + alone : 0
  }
  if (likeness.some((other) => other.affinity - affinity > FAR)) return 0
  if (affinity >= SOME_WORDS) return WEIGHT.words + alone
  return rest === '' ? WEIGHT.ordinalAlone : 0
}

/** Every section whose heading the printed `text` could be or start with, the likeliest reading of each. */
export function headingReadings(text: string, wording: SectionWording): HeadingReading[] {
  const opening = text.slice(0, LONGEST_HEADING + 1)
  const cuts = [...opening.matchAll(ENDS)]
    .map((match) => ({ end: match.index + match[0].length, marked: /[。：:；;]/u.test(match[0]) }))
    .filter(({ end }) => end > 0 && end <= LONGEST_HEADING && text.slice(end).trim() !== '')
  const wordingEnd = endOfWording(text, wording)
  if (wordingEnd > 0) cuts.push({ end: wordingEnd, marked: false })
  const ends = text.length <= LONGEST_HEADING ? [...cuts, { end: text.length, marked: true }] : cuts
  const candidates = ends.flatMap(({ end, marked }) => headingCandidate(text, end, marked, wording) ?? [])
  return wording.numbers.flatMap((number, rank) => {
    let best: HeadingReading | null = null
    for (const one of candidates) {
      const score = scoreAs(one, rank, number)
      if (score > (best?.score ?? 0)) best = { number, heading: one.heading, rest: one.rest, score }
    }
    return best ? [best] : []
  })
}
