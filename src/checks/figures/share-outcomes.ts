import type { OfficialPointer } from '../../forms/official-tables.js'
import { printedSum } from '../../forms/printed-sum.js'
import { cellIds } from '../../model/cell-pointer.js'
import type { ProseFigure } from '../../model/prose-figure.js'
import { fails, outcome, type ReportUnderCheck, type Rule, type RuleOutcome } from '../rule.js'
import { quotation } from './quotation.js'

/** Percentage points that a printed percentage may be off: half a unit of its last place, or all of it where it was cut off. */
const TOLERANCE = 0.1

/** What shares of applications are shares of: those handled, those received, those at hand. */
const BASES: readonly (readonly OfficialPointer[])[] = [
  ['/tables/t3_requests/resultTotal/total'],
  ['/tables/t3_requests/newReceived/total'],
  ['/tables/t3_requests/newReceived/total', '/tables/t3_requests/carriedOver/total'],
]

const isRequests = ({ cells }: ProseFigure): boolean =>
  cells !== undefined && cells.length > 0 && cells.every((pointer) => cellIds(pointer)?.table === 't3_requests')

/** The figure right before a percentage that the words between call its share: 258件，占33.9%. */
function shareOf(percent: ProseFigure, index: number, figures: readonly ProseFigure[]): ProseFigure | null {
  const part = figures[index - 1]
  if (part === undefined || part.sentence !== percent.sentence || part.unit === '%' || part.value === null) return null
  const from = percent.sentence.indexOf(part.raw)
  const to = percent.sentence.indexOf(percent.raw, from + part.raw.length)
  if (from < 0 || to < 0) return null
  return /^[，,、（(]?(?:约|大约|占|占比)[^，,。；;]{0,16}$/.test(percent.sentence.slice(from + part.raw.length, to))
    ? part
    : null
}

/** The words of the sentence from the clause of the part to the percentage. */
const fromTo = (sentence: string, part: string, percent: string): string => {
  const to = sentence.indexOf(percent, sentence.indexOf(part)) + percent.length
  return quotation(sentence, sentence.slice(sentence.indexOf(part), to))
}

/** What a part may be a share of, as numerators and denominators; none where nothing tells. */
function fractions(part: ProseFigure, report: ReportUnderCheck): { readonly a: number; readonly b: number }[] {
  if (part.partOf !== undefined) {
    const b = report.figures[part.partOf]?.value
    return b ? [{ a: part.value!, b }] : []
  }
  if (!isRequests(part)) return []
  const printed = printedSum(part.cells!, report)
  const numerators = [part.value!, ...(printed ? [printed.sum] : [])]
  const bases = BASES.flatMap((pointers) => printedSum(pointers, report)?.sum || [])
  return bases.flatMap((b) => numerators.map((a) => ({ a, b })))
}

/** Stated shares against the figures before them. */
export const shareOutcomes = (rule: Rule, report: ReportUnderCheck): RuleOutcome[] =>
  report.figures.flatMap((percent, index): RuleOutcome[] => {
    if (percent.unit !== '%' || percent.value === null || percent.approx !== 'exact' || percent.change) return []
    const part = shareOf(percent, index, report.figures)
    if (part === null) return []
    const candidates = fractions(part, report).map(({ a, b }) => (100 * a) / b)
    if (candidates.length === 0) return [outcome(rule, 'not-assessable', part.cells ?? [])]
    const stated = percent.value
    const off = (candidate: number): number => Math.abs(stated - candidate)
    const nearest = candidates.reduce((best, candidate) => (off(candidate) < off(best) ? candidate : best))
    if (off(nearest) <= TOLERANCE) return [outcome(rule, 'pass', part.cells ?? [])]
    const expected = Math.round(nearest * 100) / 100
    const values = { quote: fromTo(percent.sentence, part.raw, percent.raw), stated, expected }
    const named = { expected, actual: stated, at: [...percent.at] }
    return [fails(rule, 'percent-off', values, named, part.cells ?? [])]
  })
