import type { Mention, Mentions, NoneMention } from '../../model/mention.js'

export interface CompiledMention extends Omit<Mention, 'before' | 'behind'> {
  /** Matches at the end of the words before a number. */
  readonly before: RegExp
  /** Matches at the start of the words behind its unit. */
  readonly behind: RegExp | null
}

export interface CompiledNone extends Omit<NoneMention, 'words'> {
  readonly words: RegExp
}

export interface CompiledMentions {
  readonly counted: readonly CompiledMention[]
  readonly gate: RegExp
  readonly none: readonly CompiledNone[]
  readonly openings: readonly (readonly [topic: string, words: RegExp])[]
}

/** What may be between the words and the number. */
const LEADING_UP = '[,:”]?(?:总共|总计|共计|合计|共有|共|数量|总数|为|有|达到|达|了|计|约|:)*'

const known = new WeakMap<Mentions, Map<number | null, CompiledMentions>>()

/** The mentions of a form, made ready for the reports on one year; kept for the next report on it. */
export function compileMentions(mentions: Mentions, year: number | null): CompiledMentions {
  const years = known.get(mentions) ?? new Map<number | null, CompiledMentions>()
  known.set(mentions, years)
  const compiled = years.get(year) ?? compiledFor(mentions, year)
  years.set(year, compiled)
  return compiled
}

function compiledFor({ counted, gate, none, openings }: Mentions, year: number | null): CompiledMentions {
  const spelt = (words: string): string =>
    words.replaceAll('{上年}', yearWords(year, -1)).replaceAll('{下年}', yearWords(year, 1))
  return {
    counted: counted.map(({ before, behind, ...mention }) => ({
      ...mention,
      before: new RegExp(`${spelt(before)}${LEADING_UP}$`),
      behind: behind === undefined ? null : new RegExp(`^${spelt(behind)}`),
    })),
    gate: new RegExp(gate),
    none: none.map(({ words, ...mention }) => ({ ...mention, words: new RegExp(words, 'g') })),
    openings: Object.entries(openings).map(([topic, words]) => [topic, new RegExp(words)]),
  }
}

function yearWords(year: number | null, further: 1 | -1): string {
  const named = year === null ? '' : `|${year + further}年度?`
  return further < 0 ? `(?:上年度?|上一年度?|去年度?${named})` : `(?:下年度?|下一年度?|次年度?|明年${named})`
}
