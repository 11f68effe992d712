import { checkReport } from '../../checks/index.js'
import type { FormBook } from '../../forms/form-book.js'
import type { Report } from '../../forms/report.js'
import type { Finding } from '../../model/findings/finding.js'
import { ruleFindings } from '../../model/findings/rule-findings.js'

/** What the rules alone find; all other findings come from reading the document, which is not done again. */
const isOfRules = ({ code }: Finding): boolean => code in ruleFindings

/** What two findings have to share to be the same: who is wrong may have been settled by a second reading. */
const keyOf = ({ code, rule, pointer, cells, expected, actual, values }: Finding): string =>
  JSON.stringify([code, rule, pointer, cells, expected, actual, values])

/**
 * The findings of a stored report with the rules applied again: what was found in reading stays, what a rule finds no longer
 * goes, what it finds now comes last. With the same rules these are the findings as stored.
 */
export function checkedFindings(report: Report, book: FormBook): Finding[] {
  const fresh = new Map(
    checkReport({ ...report, book })
      .filter(isOfRules)
      .map((found) => [keyOf(found), found]),
  )
  const kept = report.findings.filter((found) => !isOfRules(found) || fresh.delete(keyOf(found)))
  return [...kept, ...fresh.values()]
}
