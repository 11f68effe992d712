import { tableById } from '../../forms/form-book.js'
import { rowLabel } from '../../forms/merged-table.js'
import type { OfficialPointer, RowId, TableId } from '../../forms/official-tables.js'
import { printedSum } from '../../forms/printed-sum.js'
import { entryAtPointer } from '../../model/cell-pointer.js'
import { exactSum } from '../../model/exact-sum.js'
import { differenceWords } from '../figures/difference-words.js'
import { fails, outcome, type ReportUnderCheck, type Rule, type RuleOutcome } from '../rule.js'

export const regionSum: Rule = {
  id: 'H-REGION-SUM',
  says: 'Table 3 of a region is the sum of its parts, if all of them are known.',
  severity: 'warning',
}

const TABLE = 't3_requests' satisfies TableId

/** The pointer of the total of a row of table 3, and its name in a report. */
export const totalPointer = (row: RowId<typeof TABLE>): OfficialPointer => `/tables/${TABLE}/${row}/total`
export const totalName = (row: RowId<typeof TABLE>, { book, form }: Pick<ReportUnderCheck, 'book' | 'form'>): string =>
  `“${rowLabel(tableById(book, TABLE), row, form ?? '')}·总计”`

/**
 * The totals of table 3 of a report on a region against those of its parts for the same year: its office, its departments
 * and the lower governments. It holds only where `parts` are all of them, which the caller has to know. Pointers are into
 * the report of the region.
 */
export function regionOutcomes(region: ReportUnderCheck, parts: readonly ReportUnderCheck[]): RuleOutcome[] {
  const rows = Object.keys(region.tables[TABLE] ?? {}) as RowId<typeof TABLE>[]
  return rows.map((row) => {
    const pointer = totalPointer(row)
    const whole = printedSum([pointer], region)
    const sums = parts.map((part) => printedSum([pointer], part))
    if (region.scope !== 'region' || !whole || sums.length === 0 || sums.some((sum) => sum === null)) {
      return outcome(regionSum, 'not-assessable', [pointer])
    }
    const expected = exactSum(sums.map((sum) => sum!.sum))
    if (whole.sum === expected) return outcome(regionSum, 'pass', [pointer])
    const values = {
      where: totalName(row, region),
      actual: whole.sum,
      expected,
      count: parts.length,
      difference: differenceWords(whole.sum, expected),
    }
    const numbers = { expected, actual: whole.sum, difference: exactSum([whole.sum, -expected]) }
    const at = [...(entryAtPointer(region.tables, pointer)?.at ?? [])]
    return fails(regionSum, 'region-sum-mismatch', values, { pointer, cells: [...whole.cells], ...numbers, at }, [
      pointer,
    ])
  })
}
