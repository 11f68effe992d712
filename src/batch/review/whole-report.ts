import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '../../forms/report.js'
import { UsageError } from '../../model/usage-error.js'

/** A report that a run wrote to `out`, grids included. Throws `UsageError` for a file that no run of this version wrote. */
export function wholeReport(out: string, file: string): Report {
  const path = join(out, file)
  try {
    const report = JSON.parse(readFileSync(path, 'utf8')) as Report
    if (report.schema === 'nianbao/report/1' && Array.isArray(report.grids)) return report
  } catch (error) {
    const { code = 'it is no JSON' } = error as NodeJS.ErrnoException
    throw new UsageError(`Cannot read ${path} (${code}); extract the archive again.`, { cause: error })
  }
  throw new UsageError(`${path} was not written by this version; extract the archive again.`)
}
