import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '../forms/report.js'
import { UsageError } from '../model/errors.js'

const SCHEMA = 'nianbao/report/1'

/**
 * A report that a run wrote to `out`, as it stands there. Only its version is looked at: checking tens of thousands against the
 * schema takes longer than comparing them, and so does reading small files by promises. Throws `UsageError` for a file that no run of this version wrote.
 */
export function storedReport(out: string, file: string): Report {
  const path = join(out, file)
  let report: Report
  try {
    report = JSON.parse(readFileSync(path, 'utf8')) as Report
  } catch (error) {
    const { code = 'it is no JSON' } = error as NodeJS.ErrnoException
    throw new UsageError(`Cannot read ${path} (${code}); extract the archive again.`, { cause: error })
  }
  if (report.schema !== SCHEMA || !Array.isArray(report.findings)) {
    throw new UsageError(`${path} was not written by this version; extract the archive again.`)
  }
  return report
}
