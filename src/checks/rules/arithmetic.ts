import { exactSum } from '../../model/exact-sum.js'
import type { ProseFigure } from '../../model/prose-figure.js'
import { differenceWords } from '../figures/difference-words.js'
import { quotation } from '../figures/quotation.js'
import { shareOutcomes } from '../figures/share-outcomes.js'
import { fails, outcome, type ReportUnderCheck, type Rule, type RuleKind, type RuleOutcome } from '../rule.js'

const parts: Rule = {
  id: 'N-PART-SUM',
  says: 'Parts that a sentence lists in full add up to its whole.',
  severity: 'info',
}
export const percents: Rule = {
  id: 'N-PERCENT',
  says: 'A stated share follows from the figures next to it, to 0.1 of a percentage point.',
  severity: 'info',
}
const scale: Rule = {
  id: 'N-UNIT-SCALE',
  says: 'A quantity in 万 is plausible, and so are its parts.',
  severity: 'warning',
}

const WAN = 10_000

/** The parts of each figure that some are said to be part of, by its index. */
function wholesOf({
  figures,
}: ReportUnderCheck): { readonly whole: ProseFigure; readonly own: readonly ProseFigure[] }[] {
  return figures.flatMap((whole, index) => {
    const own = figures.filter(({ partOf, unit }) => partOf === index && unit === whole.unit)
    return own.length > 0 ? [{ whole, own }] : []
  })
}

/** Words before a number that make it the sum of what follows; 其中 alone names some of it. */
const IN_ALL = /(?:共|合计|总计|总数|累计)[^，,。；;]{0,12}$/

const saysInAll = ({ sentence, raw }: ProseFigure): boolean => IN_ALL.test(sentence.slice(0, sentence.indexOf(raw)))

/** Parts that are told one by one against their whole: they add up to it, or at least not to more. */
function partOutcome(whole: ProseFigure, own: readonly ProseFigure[]): RuleOutcome {
  const exact = [whole, ...own].every(({ approx, value, change }) => approx === 'exact' && value !== null && !change)
  if (!exact || whole.exhaustive !== true || own.length < 2) return outcome(parts, 'not-assessable')
  const expected = exactSum(own.map(({ value }) => value!))
  const actual = whole.value!
  if (saysInAll(whole) ? expected === actual : expected <= actual) return outcome(parts, 'pass')
  const difference = differenceWords(actual, expected)
  const values = { quote: quotation(whole.sentence, whole.raw), actual, expected, difference }
  const numbers = { expected, actual, difference: exactSum([actual, -expected]) }
  return fails(parts, 'parts-off', values, { ...numbers, at: [...whole.at] })
}

const saysWan = ({ raw }: ProseFigure): boolean => raw.includes('万')

/** A 万 that is one too many: the parts go without it, or the number is beyond all proportion. */
function scaleOutcomes(report: ReportUnderCheck): RuleOutcome[] {
  const wholes = new Map(wholesOf(report).map(({ whole, own }) => [whole, own]))
  return report.figures.filter(saysWan).map((figure) => {
    const own = wholes.get(figure) ?? []
    const sum = exactSum(own.map(({ value }) => value ?? Number.NaN))
    const slipped = own.length > 0 && !own.some(saysWan) && sum * WAN === figure.value
    if (!slipped && figure.flag !== 'scaleSuspect') return outcome(scale, 'pass')
    const values = { quote: quotation(figure.sentence, figure.raw), raw: figure.raw }
    return fails(scale, 'unit-slip', values, { at: [...figure.at] })
  })
}

/** What the figures of the prose say of each other. */
export const arithmetic: RuleKind = {
  rules: () => [parts, percents, scale],
  evaluate: (report) => [
    ...wholesOf(report).map(({ whole, own }) => partOutcome(whole, own)),
    ...shareOutcomes(percents, report),
    ...scaleOutcomes(report),
  ],
}
