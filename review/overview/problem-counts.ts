import type { Words } from '../../src/model/words.js'
import type { ReportColumns } from '../../src/review/data/overview.js'
import { words } from '../words.js'

/** How many errors and warnings a report has, in words, each with its severity; nothing for none. */
export function problemCounts(
  { errors, warnings }: ReportColumns,
  report: number,
): { readonly severity: 'error' | 'warning'; readonly words: Words; readonly count: number }[] {
  const error = {
    severity: 'error',
    words: errors[report] === 1 ? words.oneError : words.errors,
    count: errors[report]!,
  } as const
  const warning = {
    severity: 'warning',
    words: warnings[report] === 1 ? words.oneWarning : words.warnings,
    count: warnings[report]!,
  } as const
  return [error, warning].filter(({ count }) => count > 0)
}
