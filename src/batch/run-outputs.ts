import { access, constants, mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Report } from '../forms/report.js'
import { outputs } from '../outputs/index.js'
import type { Result } from '../outputs/output.js'
import { reportJson } from '../outputs/report-json.js'
import { type RunRecord, runJson } from '../outputs/run-record.js'
import { earlierReports, removeReports } from './earlier-reports.js'
import { type GrowingFile, growingFile } from './growing-file.js'
import { writeWhole } from './write-whole.js'
import { writingFailed } from './writing-failed.js'

/** The output folder of a run in progress. Its functions throw `UsageError` where it cannot be written. */
export interface RunOutputs {
  readonly add: (result: Result) => Promise<void>
  /** A report that this run wrote, read back. */
  readonly recall: (report: string) => Promise<Report>
  /** Gives the files of the run their names and removes the reports of an earlier run that are not in this one. */
  readonly finish: (run: RunRecord) => Promise<void>
  /** Leaves the files of an earlier run as they were, its reports apart. */
  readonly discard: () => Promise<void>
}

/** Makes the output folder and opens what a run writes, so that a folder of no use shows before the first document. */
export async function runOutputs(out: string): Promise<RunOutputs> {
  const reports = join(out, 'reports')
  try {
    await mkdir(reports, { recursive: true })
    await access(reports, constants.W_OK)
  } catch (error) {
    throw writingFailed(reports, error)
  }
  const earlier = await earlierReports(out)
  const written = new Set<string>()
  const files: { readonly file: GrowingFile; readonly rows: (result: Result) => string }[] = []
  const discard = async (): Promise<void> => {
    for (const { file } of files) await file.discard()
  }
  try {
    for (const [name, output] of Object.entries(outputs)) {
      const file = await growingFile(join(out, name))
      files.push({ file, rows: output.rows })
      await file.append(output.head)
    }
  } catch (error) {
    await discard()
    throw error
  }
  return {
    async add(result) {
      const { report } = result.line
      if (result.report && report !== null) {
        await writeWhole(join(out, report), reportJson(result.report))
        written.add(report)
      }
      for (const { file, rows } of files) await file.append(rows(result))
    },
    recall: async (report) => Report.parse(JSON.parse(await readFile(join(out, report), 'utf8'))),
    async finish(run) {
      await writeWhole(join(out, 'run.json'), runJson(run))
      for (const { file } of files) await file.finish()
      await removeReports(
        out,
        earlier.filter((report) => !written.has(report)),
      )
    },
    discard,
  }
}
