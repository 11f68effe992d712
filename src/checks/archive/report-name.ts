import type { Words } from '../../model/words.js'
import type { ReportSummary } from './report-summary.js'

/** Reports that a message names; the files of the finding name all. */
const NAMED = 3

/** What a message calls a report: its agency and year, its path where it has neither. */
export const reportName = ({ agency, year, path }: Pick<ReportSummary, 'agency' | 'year' | 'path'>): string =>
  agency === null || year === null ? path : `${agency.name} ${year}`

/** Several names as a message lists them: a、b、c 等 5. */
export function listNames(names: readonly string[]): Words {
  const shown = names.slice(0, NAMED)
  const more = names.length - shown.length
  return more > 0
    ? { zh: `${shown.join('、')} 等`, en: `${shown.join(', ')} and ${more} more` }
    : { zh: shown.join('、'), en: shown.join(', ') }
}

/** Paths and keys in the order of their UTF-16 units, the same on every machine. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
