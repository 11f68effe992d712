import { exactSum } from '../../model/exact-sum.js'
import type { Words } from '../../model/words.js'
import { differenceWords } from '../figures/difference-words.js'
import { fails, outcome, type ReportUnderCheck, type Rule, type RuleKind, type RuleOutcome } from '../rule.js'

const scale: Rule = {
  id: 'S-FEE-GRID',
  says: 'A processing fee is a multiple of ten yuan (国办函〔2020〕109号).',
  severity: 'info',
}
const items: Rule = {
  id: 'S-FEE-SUM',
  says: 'Listed processing fees add up to the cases and the amount stated.',
  severity: 'warning',
}

/** Every step of the tariff is a multiple of this, in yuan (国办函〔2020〕109号, arts. 3 and 4). */
const STEP = 10

type Fee = NonNullable<ReportUnderCheck['processingFee']>

function scaleOutcome({ yuan, at }: Fee): RuleOutcome {
  if (yuan === null) return outcome(scale, 'not-assessable')
  if (yuan % STEP === 0) return outcome(scale, 'pass')
  const named = { pointer: '/processingFee', actual: yuan, at: [...at] }
  return fails(scale, 'fee-off-scale', { actual: yuan }, named)
}

/** The listed cases, or amounts, against their stated total. */
function itemOutcome(total: number | null, parts: readonly (number | null)[], what: Words, fee: Fee): RuleOutcome {
  if (total === null || parts.length < 2 || parts.some((part) => part === null)) return outcome(items, 'not-assessable')
  const sum = exactSum(parts.map((part) => part!))
  if (sum === total) return outcome(items, 'pass')
  const values = { what, expected: sum, actual: total, difference: differenceWords(total, sum) }
  const figures = { expected: sum, actual: total, difference: exactSum([total, -sum]) }
  return fails(items, 'fee-parts-off', values, { pointer: '/processingFee', ...figures, at: [...fee.at] })
}

const whole = (fee: Fee): RuleOutcome[] => [
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
  rules: () => [scale, items],
  evaluate: ({ processingFee }) => (processingFee ? whole(processingFee) : []),
}
