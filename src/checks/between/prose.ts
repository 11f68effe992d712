import type { OfficialPointer } from '../../forms/official-tables.js'
import { printedSum } from '../../forms/printed-sum.js'
import type { ProseFigure } from '../../model/prose-figure.js'
import { quotation } from '../figures/quotation.js'
import type { ReportUnderCheck, Rule } from '../rule.js'
import { textSimilarity } from '../text-similarity.js'
import { type Pair, type PairOutcome, type PairRuleKind, pairFails, pairOutcome } from './pair.js'

const statedChange: Rule = {
  id: 'X-YOY-TEXT',
  says: 'A change in applications stated in the text follows from table 3 of both years, to 0.1 of a percentage point.',
  severity: 'info',
}
const copied: Rule = {
  id: 'C-DUP',
  says: 'At most nine tenths of the text, without digits, are the same.',
  severity: 'info',
}
const sameScope: Rule = {
  id: 'H-SCOPE',
  says: 'Both reports have the same scope: the agency, or the region.',
  severity: 'info',
}

/** Percentage points that a stated change may be off: rounded or cut off. */
const TOLERANCE = 0.1
/** Prose of which more than this is the same was copied. */
const MOST_ALIKE = 0.9
/** Texts shorter than this (characters without digits) are all alike. */
const SHORTEST_TEXT = 200

const NEW: OfficialPointer = '/tables/t3_requests/newReceived/total'
const OVER: OfficialPointer = '/tables/t3_requests/carriedOver/total'
const none = { earlier: [], later: [] } as const

/** A change in percent that follows a figure for applications received in the same sentence. */
const isChangeOfRequests = (percent: ProseFigure, before: ProseFigure | undefined): boolean =>
  percent.unit === '%' &&
  percent.value !== null &&
  percent.approx === 'exact' &&
  (percent.change === 'up' || percent.change === 'down') &&
  before?.sentence === percent.sentence &&
  before.cells?.[0] === NEW

function changeOutcomes({ earlier, later }: Pair): PairOutcome[] {
  return later.figures.flatMap((percent, index): PairOutcome[] => {
    if (!isChangeOfRequests(percent, later.figures[index - 1])) return []
    const candidates = [[NEW], [NEW, OVER]].flatMap((pointers) => {
      const [before, after] = [printedSum(pointers, earlier)?.sum, printedSum(pointers, later)?.sum]
      return before && after !== undefined ? [100 * (after / before - 1)] : []
    })
    const pointers = { earlier: [NEW], later: [NEW] }
    if (candidates.length === 0) return [pairOutcome(statedChange, 'not-assessable', pointers)]
    const stated = percent.change === 'down' ? -percent.value! : percent.value!
    const off = (candidate: number): number => Math.abs(stated - candidate)
    const nearest = candidates.reduce((best, candidate) => (off(candidate) < off(best) ? candidate : best))
    if (off(nearest) <= TOLERANCE) return [pairOutcome(statedChange, 'pass', pointers)]
    const expected = Math.round(nearest * 100) / 100
    const values = { quote: quotation(percent.sentence, percent.raw), stated, expected }
    const named = { pointer: NEW, cells: [NEW], expected, actual: stated, at: [...percent.at] }
    return [pairFails(statedChange, 'change-stated-otherwise', values, named, pointers)]
  })
}

/** The prose of a report without its digits. */
export const wordsOf = ({ sections }: Pick<ReportUnderCheck, 'sections'>): string =>
  sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text.replace(/[\d\s]/g, ''))).join('')

function copyOutcomes({ earlier, later }: Pair): PairOutcome[] {
  const [before, after] = [wordsOf(earlier), wordsOf(later)]
  if (Math.min(before.length, after.length) < SHORTEST_TEXT) return [pairOutcome(copied, 'not-assessable', none)]
  const alike = textSimilarity(before, after)
  if (alike <= MOST_ALIKE) return [pairOutcome(copied, 'pass', none)]
  const other = `${earlier.agency.name ?? ''} ${earlier.year ?? ''}`.trim()
  const values = { other, percent: Math.floor(alike * 100) }
  return [pairFails(copied, 'text-repeated', values, { pointer: '/sections' }, none)]
}

function scopeOutcomes({ earlier, later }: Pair): PairOutcome[] {
  if (earlier.scope === null || later.scope === null) return [pairOutcome(sameScope, 'not-assessable', none)]
  if (earlier.scope === later.scope) return [pairOutcome(sameScope, 'pass', none)]
  const words = { organ: ['本机关', 'organ'], region: ['全地区', 'region'], both: ['两者', 'both'] } as const
  const [before, after] = [words[earlier.scope], words[later.scope]]
  const scopes = { zh: `${before[0]}与${after[0]}`, en: `${before[1]} and ${after[1]}` }
  const values = { before: earlier.year ?? '', after: later.year ?? '', scopes }
  return [pairFails(sameScope, 'scope-changed', values, { pointer: '/scope' }, none)]
}

/** What the prose of two years says of both. */
export const prose: PairRuleKind = {
  rules: [statedChange, copied, sameScope],
  evaluate: (pair) => [...changeOutcomes(pair), ...copyOutcomes(pair), ...scopeOutcomes(pair)],
}
