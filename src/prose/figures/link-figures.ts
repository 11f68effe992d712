import type { FoundNumber } from '../../../normalizers/quantity/numbers-in.js'
import type { TextSpan } from '../../../normalizers/text/text-span.js'
import type { CompiledMention, CompiledMentions } from './compile-mentions.js'
import { isNarrowing, isUnqualified } from './is-unqualified.js'
import type { PartWhole } from './part-whole.js'
import type { TimeScope } from './time-scope.js'

/** A number of a paragraph with what its place among the others tells. */
export interface PlacedNumber extends FoundNumber, TimeScope, PartWhole {
  readonly sentence: TextSpan
}

/** The cells that a number speaks of, and the topic that it opens. */
export interface CellLink {
  readonly cells: readonly string[]
  readonly topic: string
  /** Which of several readings agreed with the table, null for none. */
  readonly reading: number | null
}

export interface LinkContext {
  readonly mentions: CompiledMentions
  readonly agency: string | null
  readonly year: number | null
  /** Sum of the printed figures of cells; null where one of them is not there or none is printed. */
  readonly sumOf: (cells: readonly string[]) => number | null
  /** Whether the tables of the report have all of these cells. */
  readonly has: (cells: readonly string[]) => boolean
  /** Topics that the place in the report opens: a heading right above, or the section. */
  readonly contextTopics: readonly string[]
}

const CLAUSE_END = /[,;。()!?\n]/
/** Longest words before a number that are looked at. */
const LONGEST = 60
const LONGEST_EARLIER = 300
const JOINED = /(?:以及|及|和|与|或)$/

const speaksOf = (topic: string, needs: string): boolean => topic === needs || topic.startsWith(`${needs}/`)

/** For each number of a paragraph the cells that it speaks of, null where the words leave any doubt. */
export function linkFigures(
  text: string,
  numbers: readonly PlacedNumber[],
  context: LinkContext,
): readonly (CellLink | null)[] {
  const ties: (CellLink | null)[] = []
  let topics: readonly string[] = context.contextTopics
  numbers.forEach((number, at) => {
    const last = at > 0 ? numbers[at - 1]! : null
    const lastTie = ties[at - 1] ?? null
    const whole = number.partOf === undefined ? null : ties[number.partOf]
    const tie = isPlain(number, context.year) ? bestLink(text, numbers, at, topics, whole, context) : null
    ties.push(tie)
    if (tie !== null) topics = topicsAfter(topics, tie, lastTie, last, number, text)
    else if (isOtherBusiness(number, context.year)) topics = []
  })
  return ties
}

/** Cases, or what else is counted by name, that are no part of what was spoken of: what follows may be about them. */
const isOtherBusiness = ({ partOf, unit, of, change, year }: PlacedNumber, own: number | null): boolean =>
  partOf === undefined && unit !== '%' && change === undefined && year === own && (of !== undefined || unit === '件')

/** Two wholes of different topics beside each other share what follows; else the last one counts. */
function topicsAfter(
  topics: readonly string[],
  tie: CellLink,
  lastTie: CellLink | null,
  last: PlacedNumber | null,
  number: PlacedNumber,
  text: string,
): readonly string[] {
  const beside = last?.sentence === number.sentence && last.partOf === undefined && number.partOf === undefined
  const apart = last === null || /[;。]/.test(text.slice(last.end, number.from))
  const [head] = tie.topic.split('/')
  if (number.partOf !== undefined) return topics
  if (lastTie === null || !beside || apart || lastTie.topic.split('/')[0] === head) return [tie.topic]
  return [lastTie.topic, tie.topic]
}

/** Only an exact number of the report's own year can be that of a cell. */
const isPlain = ({ value, approx, change, year, extent, flag }: PlacedNumber, own: number | null): boolean =>
  value !== null &&
  approx === 'exact' &&
  change === undefined &&
  year === own &&
  extent === undefined &&
  flag === undefined

interface WordsAround {
  readonly clause: string
  /** The clauses before that one: of the sentence, and of what is between the last number and this one. */
  readonly earlier: readonly string[]
  readonly near: readonly string[]
  readonly behind: string
}

function wordsAround(text: string, numbers: readonly PlacedNumber[], at: number): WordsAround {
  const { from, end, sentence } = numbers[at]!
  const start = Math.max(sentence.from, numbers[at - 1]?.end ?? 0, from - LONGEST_EARLIER)
  const words = text.slice(start, from)
  const clauses = words.split(CLAUSE_END)
  let clause = clauses.pop() ?? ''
  // 申请，共35件: the words are those of the clause before
  if (
    clauses.length > 0 &&
    /^(?:总共|总计|共计|合计|共有|共|为)?$/.test(clause) &&
    /[,:]$/.test(words.slice(0, words.length - clause.length))
  ) {
    clause = clauses.pop()! + clause
  }
  const before = from - clause.length
  const earlier = text.slice(Math.max(sentence.from, before - LONGEST_EARLIER), before).split(CLAUSE_END)
  return {
    clause: clause.slice(-LONGEST),
    earlier,
    near: clauses,
    behind: text.slice(end, Math.min(sentence.to, end + LONGEST)),
  }
}

interface LinkCandidate {
  readonly mention: CompiledMention
  readonly cells: readonly string[]
  readonly reading: number | null
  /** Characters that the words took. */
  readonly length: number
}

function bestLink(
  text: string,
  numbers: readonly PlacedNumber[],
  at: number,
  topics: readonly string[],
  whole: CellLink | null | undefined,
  context: LinkContext,
): CellLink | null {
  const around = wordsAround(text, numbers, at)
  const closed = topics.length === 0 && !whole
  if (closed && !context.mentions.gate.test(around.clause + around.behind)) return null
  const found = linkCandidates(numbers[at]!, around, topics, whole, context)
  if (found.length === 0) return null
  const longest = Math.max(...found.map(({ length }) => length))
  const best = found.filter(({ length }) => length === longest)
  const [first] = best
  if (first === undefined || best.some(({ cells }) => cells.join() !== first.cells.join())) return null
  const clauses = first.mention.needs === undefined ? around.earlier : first.mention.part === 'never' ? around.near : []
  if (clauses.some((clause) => isNarrowing(clause, context.agency))) return null
  return { cells: first.cells, reading: first.reading, topic: first.mention.topic }
}

function linkCandidates(
  number: PlacedNumber,
  { clause, behind }: WordsAround,
  topics: readonly string[],
  whole: CellLink | null | undefined,
  context: LinkContext,
): readonly LinkCandidate[] {
  return context.mentions.counted.flatMap((mention): LinkCandidate[] => {
    if (!mention.units.includes(number.unit ?? '')) return []
    if (!fitsPart(mention, number, topics, whole)) return []
    const tail = mention.behind === null ? null : mention.behind.exec(behind)
    if (mention.behind !== null && tail === null) return []
    const match = mention.before.exec(clause)
    if (match === null) return []
    const prefix = clause.slice(0, match.index)
    const length = match[0].length + (tail?.[0].length ?? 0)
    const reading = mention.part === 'must' ? (whole?.reading ?? null) : readingOf(mention, number, context)
    if (reading === null && mention.part === 'must') return []
    const cells = mention.cells[reading ?? 0]!
    if (isUnqualified(prefix, context.agency)) return [{ mention, cells, reading, length }]
    const joined = joinedCells(mention, prefix, context)
    return joined === null ? [] : [{ mention, cells: [...joined, ...cells], reading, length: length + 1 }]
  })
}

/** 予以公开及部分公开258件: the cells of what is before the 及, null where it is nothing of the kind. */
function joinedCells(
  mention: CompiledMention,
  prefix: string,
  { mentions, agency }: LinkContext,
): readonly string[] | null {
  const before = prefix.replace(JOINED, '')
  if (before === prefix || mention.needs === undefined || mention.behind !== null) return null
  const others = mentions.counted.filter((other) => other.topic === mention.topic && other.needs === mention.needs)
  for (const other of others) {
    const match = other.behind === null ? other.before.exec(before) : null
    if (match && match[0] !== '' && isUnqualified(before.slice(0, match.index), agency)) return other.cells[0]!
  }
  return null
}

function fitsPart(
  { part, needs }: CompiledMention,
  { partOf }: PlacedNumber,
  topics: readonly string[],
  whole: CellLink | null | undefined,
): boolean {
  if (partOf === undefined) {
    return (
      part !== 'must' && (needs === undefined || (topics.length > 0 && topics.every((topic) => speaksOf(topic, needs))))
    )
  }
  if (part === 'never' || !whole) return false
  return needs === undefined || speaksOf(whole.topic, needs)
}

/** Which of several readings agrees with the table; null for none. */
function readingOf({ cells }: CompiledMention, { value }: FoundNumber, { sumOf }: LinkContext): number | null {
  const reading = cells.findIndex((each) => sumOf(each) === value)
  return reading < 0 ? null : reading
}
