import { tableById } from '../../forms/book.js'
import { rowLabel } from '../../forms/merged-table.js'
import { officialBook } from '../../forms/official-book.js'
import { cellPointer } from '../../model/cell-pointer.js'
import { finding } from '../../model/finding.js'
import { entryAt, printedSum } from '../figures/cell-sums.js'
import { differenceWords, exactSum } from '../figures/exact-sum.js'
import { bothForms, type Outcome, outcome, type ReportFacts, type RuleStatement } from '../rule.js'

export const regionSum: RuleStatement = {
  id: 'H-REGION-SUM',
  says: 'Table 3 of a region is the sum over its parts, where all of them are known.',
  forms: bothForms,
  severity: 'warning',
}

const TABLE = 't3_requests'

/**
 * The totals of table 3 of a report on a region against those of its parts for the same year: its office, its departments
 * and the lower governments. It holds only where `parts` are all of them, which the caller has to know. Pointers are into
 * the report of the region.
 */
export function regionOutcomes(region: ReportFacts, parts: readonly ReportFacts[]): Outcome[] {
  const rows = Object.keys(region.tables[TABLE] ?? {})
  return rows.map((row) => {
    const pointer = cellPointer(TABLE, row, 'total')
    const whole = printedSum(region, [pointer])
    const sums = parts.map((part) => printedSum(part, [pointer]))
    if (region.scope !== 'region' || !whole || sums.length === 0 || sums.some((sum) => sum === null)) {
      return outcome(regionSum, 'not-assessable', [pointer])
    }
    const expected = exactSum(sums.map((sum) => sum!.sum))
    if (whole.sum === expected) return outcome(regionSum, 'pass', [pointer])
    const values = {
      where: `“${rowLabel(tableById(officialBook(), TABLE), row, region.form ?? '')}·总计”`,
      actual: whole.sum,
      expected,
      count: parts.length,
      difference: differenceWords(whole.sum, expected),
      rule: regionSum.id,
    }
    const numbers = { expected, actual: whole.sum, difference: exactSum([whole.sum, -expected]) }
    const at = [...(entryAt(region, pointer)?.at ?? [])]
    const details = { rule: regionSum.id, pointer, cells: [...whole.cells], ...numbers, at }
    return outcome(regionSum, 'fail', [pointer], finding('region-sum-mismatch', values, details))
  })
}
