import { fold } from '../../../normalizers/text/fold.js'
import type { Block } from '../../model/extraction.js'
import { ordinalWords } from '../ordinal-words.js'
import { type HeadingReading, headingReadings, LONGEST_HEADING } from './heading-readings.js'
import type { SectionWording } from './section-wording.js'

/** The heading of a section over the blocks `from` to `to` (exclusive). */
export interface Heading extends HeadingReading {
  readonly from: number
  readonly to: number
}

/** A heading right above a table of its own, and one right above another heading as in a list of contents. */
const PLACE = { aboveTable: 1, aboveHeading: -1 }
/** A heading whose lines were not joined, or whose ordinal has a line to itself, is worth a little less than one line. */
const TWO_LINES = -0.25

const ENDS_SENTENCE = /[。；;：:！？]\s*$/u

interface Chain {
  readonly score: number
  readonly heading: Heading | null
  readonly before: Chain | null
}

/** Readings of the block, alone and joined with the next one, before their place is looked at. */
function readingsAt(blocks: readonly Block[], index: number, wording: SectionWording): Heading[] {
  const block = blocks[index]!
  if (block.kind !== 'paragraph') return []
  const alone = headingReadings(block.text, wording).map((reading) => ({ ...reading, from: index, to: index + 1 }))
  const next = blocks[index + 1]
  if (next?.kind !== 'paragraph' || block.text.length >= LONGEST_HEADING || ENDS_SENTENCE.test(block.text)) return alone
  if (ordinalWords(fold.prose(next.text)).ordinal > 0) return alone
  const joined = headingReadings(block.text + next.text, wording)
    .filter(({ heading }) => heading.length > block.text.length)
    .map((reading) => ({ ...reading, score: reading.score + TWO_LINES, from: index, to: index + 2 }))
  return [...alone, ...joined]
}

/**
 * The section headings among the blocks: of all rows of readings with rising section numbers the likeliest, so that
 * a section may be absent, its number misprinted or its heading misspelt without a loss to its neighbours.
 */
export function findHeadings(blocks: readonly Block[], wording: SectionWording): Heading[] {
  const readings = blocks.map((_, index) => readingsAt(blocks, index, wording))
  const placed = (heading: Heading): Heading => {
    const next = blocks[heading.to]
    const aboveTable = next?.kind === 'grid' && wording.withTable.has(heading.number)
    const aboveHeading =
      heading.rest === '' && readings[heading.to]?.some((other) => other.number > heading.number && other.score > 1)
    const place = (aboveTable ? PLACE.aboveTable : 0) + (aboveHeading ? PLACE.aboveHeading : 0)
    return { ...heading, score: heading.score + place }
  }
  // best[position][n]: the best chain over the blocks before `position` whose last section is at most the nth.
  const none: Chain = { score: 0, heading: null, before: null }
  const best: Chain[][] = Array.from({ length: blocks.length + 3 }, () => wording.numbers.map(() => none))
  const improve = (position: number, rank: number, chain: Chain): void => {
    for (let higher = rank; higher < wording.numbers.length; higher++) {
      if (chain.score > best[position]![higher]!.score) best[position]![higher] = chain
    }
  }
  blocks.forEach((_, index) => {
    wording.numbers.forEach((_, rank) => {
      improve(index + 1, rank, best[index]![rank]!)
    })
    for (const reading of readings[index]!.map(placed)) {
      const rank = wording.numbers.indexOf(reading.number)
      const before = rank === 0 ? none : best[index]![rank - 1]!
      improve(reading.to, rank, { score: before.score + reading.score, heading: reading, before })
    }
  })
  const headings: Heading[] = []
  for (let chain = best[blocks.length]!.at(-1) ?? none; chain.heading; chain = chain.before!) {
    headings.unshift(chain.heading)
  }
  return headings
}
