import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '../../forms/report.js'
import { UsageError } from '../../model/usage-error.js'

const SCHEMA = 'nianbao/report/1'

/** Where the grids of a report stand in its file; no other line of it can look like these two. */
const GRIDS = '\n  "grids": '
const FINDINGS = '\n  "findings": '

/** The text of a report without its grids, which are the larger part of it and which no rule looks at. */
function withoutGrids(text: string): string {
  const [from, to] = [text.indexOf(GRIDS), text.lastIndexOf(FINDINGS)]
  return from < 0 || to < from ? text : `${text.slice(0, from)}${GRIDS}[],${text.slice(to)}`
}

/**
 * A report that a run wrote to `out`, as it stands there but for its grids, which are left out. Only its version is looked at: checking tens of thousands against the
 * schema takes longer than comparing them, and so does reading small files by promises. Throws `UsageError` for a file that no run of this version wrote.
 */
export function storedReport(out: string, file: string): Report {
  const path = join(out, file)
  let report: Report
  try {
    report = JSON.parse(withoutGrids(readFileSync(path, 'utf8'))) as Report
  } catch (error) {
    const { code = 'it is no JSON' } = error as NodeJS.ErrnoException
    throw new UsageError(`Cannot read ${path} (${code}); extract the archive again.`, { cause: error })
  }
  if (report.schema !== SCHEMA || !Array.isArray(report.findings)) {
    throw new UsageError(`${path} was not written by this version; extract the archive again.`)
  }
  return report
}
