import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '../../forms/report.js'
import { UsageError } from '../../model/usage-error.js'

const SCHEMA = 'nianbao/report/1'

/** How the lines begin in the file of a report that hold its grids and its findings. No other line begins so. */
const GRIDS = '\n  "grids": '
const FINDINGS = '\n  "findings": '

/** The text of a report without its grids, which are most of it. */
function withoutGrids(text: string): string {
  const [from, to] = [text.indexOf(GRIDS), text.lastIndexOf(FINDINGS)]
  return from < 0 || to < from ? text : `${text.slice(0, from)}${GRIDS}[],${text.slice(to)}`
}

/**
 * The report in a file that a run wrote. Only its version is checked, not its schema: to check tens of thousands of reports
 * takes longer than to compare them. Reading is synchronous, as promises cost more than small files.
 */
function parsedReport(path: string, prepare: (text: string) => string): Report {
  let report: Report
  try {
    report = JSON.parse(prepare(readFileSync(path, 'utf8'))) as Report
  } catch (error) {
    const { code = 'it is no JSON' } = error as NodeJS.ErrnoException
    throw new UsageError(`Cannot read ${path} (${code}); extract the archive again.`, { cause: error })
  }
  if (report.schema !== SCHEMA || !Array.isArray(report.findings) || !Array.isArray(report.grids)) {
    throw new UsageError(`${path} was not written by this version; extract the archive again.`)
  }
  return report
}

/**
 * The report in `file`, relative to `out`, with its grids left out: no rule looks at them. Throws `UsageError` for a file that
 * no run of this version wrote.
 */
export const storedReport = (out: string, file: string): Report => parsedReport(join(out, file), withoutGrids)

/** The report in `file`, relative to `out`, grids included. Throws `UsageError` as `storedReport` does. */
export const wholeReport = (out: string, file: string): Report => parsedReport(join(out, file), (text) => text)
