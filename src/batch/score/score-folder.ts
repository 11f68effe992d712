import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { ReadOptions } from '../../model/extraction.js'
import { UsageError } from '../../model/usage-error.js'
import type { DocumentReader } from '../document/document-reader.js'
import { type CaseScore, scoreCase } from './score-case.js'

const isReport = (name: string): boolean => name.startsWith('report.') && !name.endsWith('.meta.json')

/**
 * Scores each `<folder>/<case>/report.*` against the `truth.json` beside it, one after the other, cases by name. A folder
 * with the one and without the other is a case that differs. Throws `UsageError` for a folder without any case.
 */
export async function* scoreFolder(
  folder: string,
  options: ReadOptions,
  reader: DocumentReader,
): AsyncGenerator<CaseScore> {
  let found = false
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`Cannot list the folder ${folder} (${error.code}).`, { cause: error })
  })
  const names = entries.filter((entry) => !entry.isFile()).map((entry) => entry.name)
  for (const name of names.sort()) {
    const files = (await readdir(join(folder, name)).catch(() => [])).sort()
    const reports = files.filter(isReport)
    const truthFile = join(folder, name, 'truth.json')
    if (reports.length === 0 && files.includes('truth.json')) {
      found = true
      yield { name, extracted: false, cells: [], differences: ['there is no report beside truth.json'] }
    }
    for (const report of reports) {
      found = true
      const caseName = reports.length > 1 ? `${name}/${report}` : name
      yield await scoreCase(caseName, join(folder, name, report), truthFile, options, reader)
    }
  }
  if (!found) throw new UsageError(`There is no case in ${folder}: no folder in it holds a report.* and a truth.json.`)
}
