import { finding } from '../../model/finding.js'
import type { Words } from '../../model/words.js'
import { differenceWords, exactSum } from '../figures/exact-sum.js'
import { type Outcome, outcome, type ReportFacts, type RuleKind, type RuleStatement } from '../rule.js'

const scale: RuleStatement = {
  id: 'S-FEE-GRID',
  says: 'A processing fee is a multiple of ten yuan (国办函〔2020〕109号).',
  forms: ['F2021'],
  severity: 'info',
}
const items: RuleStatement = {
  id: 'S-FEE-SUM',
  says: 'Listed processing fees add up to the cases and the amount stated.',
  forms: ['F2021'],
  severity: 'warning',
}

/** Every step of the tariff is a multiple of this, in yuan (国办函〔2020〕109号, arts. 3 and 4). */
const STEP = 10

type Fee = NonNullable<ReportFacts['processingFee']>

function scaleOutcome({ yuan, at }: Fee): Outcome {
  if (yuan === null) return outcome(scale, 'not-assessable')
  if (yuan % STEP === 0) return outcome(scale, 'pass')
  const details = { rule: scale.id, pointer: '/processingFee', actual: yuan, at: [...at] }
  return outcome(scale, 'fail', [], finding('fee-off-scale', { actual: yuan, rule: scale.id }, details))
}

/** The listed cases, or amounts, against their stated total. */
function itemOutcome(total: number | null, parts: readonly (number | null)[], what: Words, fee: Fee): Outcome {
  if (total === null || parts.length < 2 || parts.some((part) => part === null)) return outcome(items, 'not-assessable')
  const sum = exactSum(parts.map((part) => part!))
  if (sum === total) return outcome(items, 'pass')
  const values = { what, expected: sum, actual: total, difference: differenceWords(total, sum), rule: items.id }
  const figures = { expected: sum, actual: total, difference: exactSum([total, -sum]) }
  const details = { rule: items.id, severity: items.severity, pointer: '/processingFee', ...figures, at: [...fee.at] }
  return outcome(items, 'fail', [], finding('fee-parts-off', values, details))
}

const whole = (fee: Fee): Outcome[] => [
  scaleOutcome(fee),
  itemOutcome(
    fee.cases,
    fee.parts.map(({ cases }) => cases),
    { zh: '件数', en: 'cases' },
    fee,
  ),
  itemOutcome(
    fee.yuan,
    fee.parts.map(({ yuan }) => yuan),
    { zh: '金额', en: 'amounts' },
    fee,
  ),
]

/** The processing fee of section six against its tariff and its parts. */
export const fees: RuleKind = {
  rules: [scale, items],
  evaluate: ({ processingFee }) => (processingFee ? whole(processingFee) : []),
}
