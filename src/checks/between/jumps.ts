import type { ColumnId, OfficialCell } from '../../forms/official-tables.js'
import { readTerms } from '../figures/linear-term.js'
import type { Rule } from '../rule.js'
import { isSameScope, type Pair, type PairOutcome, type PairRuleKind, pairFails, pairOutcome } from './pair.js'

const jump: Rule = {
  id: 'X-JUMP',
  says: 'No large figure grows or shrinks more than tenfold from one year to the next.',
  severity: 'info',
}
const pendingFlow: Rule = {
  id: 'X-PENDING-FLOW',
  says: 'At least half of the reviews pending at the end of a year appear in the next.',
  severity: 'info',
}
const coDefendant: Rule = {
  id: 'H-CODEFENDANT',
  says: 'Over two years there are no more lawsuits after review than reviews.',
  severity: 'info',
}

/** From one year to the next nothing grows or shrinks more than so many times. */
const MOST_TIMES = 10
/** Of the cases pending at the end of a year at least this share is counted again in the next. */
const LEAST_RETURNING = 0.5

/** Figures large enough for a jump to mean something, from the size given. */
const WATCHED: readonly { readonly term: OfficialCell; readonly from: number }[] = [
  { term: { table: 't3_requests', row: 'newReceived', column: 'total' }, from: 50 },
  { term: { table: 't2_art20_5', row: 'licensing', column: 'decisionCount' }, from: 1000 },
  { term: { table: 't2_art20_5', row: 'otherExternalServices', column: 'decisionCount' }, from: 1000 },
  { term: { table: 't2_art20_6', row: 'penalty', column: 'decisionCount' }, from: 1000 },
  { term: { table: 't2_art20_6', row: 'coercion', column: 'decisionCount' }, from: 1000 },
  { term: { table: 't2_art20_8', row: 'adminFees', column: 'feeAmountWanYuan' }, from: 100 },
]

const cases = (column: ColumnId<'t4_review_litigation'>): OfficialCell => ({
  table: 't4_review_litigation',
  row: 'cases',
  column,
})

/** The same or two cells in both reports; undefined where a report has them not. */
function both(pair: Pair, before: OfficialCell, after: OfficialCell) {
  const [first, second] = [readTerms(pair.earlier, [before]), readTerms(pair.later, [after])]
  const pointers = {
    earlier: first.cells.map(({ pointer }) => pointer),
    later: second.cells.map(({ pointer }) => pointer),
  }
  if (first.cells.length === 0 || second.cells.length === 0) return undefined
  return { before: first.sum, after: second.sum, cell: second.cells[0]!, pointers }
}

function jumpOutcomes(pair: Pair): PairOutcome[] {
  return WATCHED.flatMap(({ term, from }): PairOutcome[] => {
    const read = both(pair, term, term)
    if (!read) return []
    const { before, after, cell, pointers } = read
    if (before === null || after === null || !isSameScope(pair)) return [pairOutcome(jump, 'not-assessable', pointers)]
    const [small, large] = [Math.min(before, after), Math.max(before, after)]
    if (large < from || large <= MOST_TIMES * Math.max(small, 1)) return [pairOutcome(jump, 'pass', pointers)]
    const values = { where: cell.name, before, after }
    const named = {
      pointer: cell.pointer,
      cells: [cell.pointer],
      actual: after,
      at: [...cell.entry.at],
    }
    return [pairFails(jump, 'year-jump', values, named, pointers)]
  })
}

function pendingOutcomes(pair: Pair): PairOutcome[] {
  const read = both(pair, cases('review.pending'), cases('review.total'))
  if (!read) return []
  const { before, after, cell, pointers } = read
  if (before === null || after === null) return [pairOutcome(pendingFlow, 'not-assessable', pointers)]
  if (after >= LEAST_RETURNING * before) return [pairOutcome(pendingFlow, 'pass', pointers)]
  const values = { year: pair.earlier.year ?? '', before, after }
  const named = {
    pointer: cell.pointer,
    cells: [cell.pointer],
    actual: after,
    at: [...cell.entry.at],
  }
  return [pairFails(pendingFlow, 'pending-lost', values, named, pointers)]
}

/** Suits after review of both years against the reviews of both: more can only be suits as co-defendant. */
function coDefendantOutcomes(pair: Pair): PairOutcome[] {
  const suits = both(pair, cases('litAfterReview.total'), cases('litAfterReview.total'))
  const reviews = both(pair, cases('review.total'), cases('review.total'))
  if (!suits || !reviews) return []
  const figures = [suits.before, suits.after, reviews.before, reviews.after]
  if (figures.some((figure) => figure === null)) return [pairOutcome(coDefendant, 'not-assessable', suits.pointers)]
  const [actual, expected] = [suits.before! + suits.after!, reviews.before! + reviews.after!]
  if (actual <= expected) return [pairOutcome(coDefendant, 'pass', suits.pointers)]
  const { pointer, entry } = suits.cell
  const named = {
    pointer,
    cells: [pointer, reviews.cell.pointer],
    expected,
    actual,
    at: [...entry.at],
  }
  return [pairFails(coDefendant, 'suits-exceed-reviews', { actual, expected }, named, suits.pointers)]
}

/** Changes from one year to the next that are possible but hardly so. */
export const jumps: PairRuleKind = {
  rules: [jump, pendingFlow, coDefendant],
  evaluate: (pair) => [...jumpOutcomes(pair), ...pendingOutcomes(pair), ...coDefendantOutcomes(pair)],
}
