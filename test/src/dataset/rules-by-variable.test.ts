import { expect, it } from 'vitest'
import { rulesByVariable } from '../../../src/dataset/rules-by-variable.js'
import { variablesOf } from '../../../src/dataset/variables-of.js'
import { officialBook } from '../../../src/forms/official-book.js'

it('names the rules that look at a variable: within a report, between years, over a region', () => {
  const rules = rulesByVariable(officialBook())
  expect(rules.get('t3_requests/carriedOver/total')).toEqual([
    'H-REGION-SUM',
    'N-CARRY',
    'T3-BALANCE',
    'T3-ROWSUM-2019',
    'T3-ROWSUM-2021',
    'V-NONNEG-INT',
    'X-CARRY',
  ])
  expect(rules.get('t2_art20_8/adminFees/feeAmountWanYuan')).toEqual(['T2-FEE-UNIT', 'X-JUMP'])
  expect(
    variablesOf(officialBook())
      .map(({ id }) => id)
      .filter((id) => !rules.has(id)),
  ).toEqual(['t2_art20_9/centralProcurement/procurementAmount'])
})
