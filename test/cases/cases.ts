import { readdirSync } from 'node:fs'
import { delimiter, dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { extractReport } from '../../src/extract-report.js'
import type { Report } from '../../src/forms/report.js'
import type { EngineChoice } from '../../src/model/extraction.js'
import { readSource } from '../../src/source/read-source.js'

/** A report and what it must come out as: a folder of samples/, or of a folder that NIANBAO_CASES names. */
export interface Case {
  readonly name: string
  readonly file: string
  /** Where its truth must be. */
  readonly truth: string
}

const own = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'samples')
const further = (process.env.NIANBAO_CASES ?? '').split(delimiter).filter((folder) => folder !== '')
if (further.length === 0) console.warn('NIANBAO_CASES names no further folders of cases: only samples/ is tested')

const all: readonly Case[] = [own, ...further].flatMap((folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(join(folder, name))
        .filter((file) => file.startsWith('report.'))
        .map((file) => ({ name, file: join(folder, name, file), truth: join(folder, name, 'truth.json') })),
    ),
)

/** The extensions of the reports, with the point: each has a file of tests in this folder. */
export const extensions: readonly string[] = [...new Set(all.map(({ file }) => extname(file)))].sort()

/** The cases whose report has this extension. */
export const casesWith = (extension: string): Case[] => all.filter(({ file }) => extname(file) === extension)

const read = new Map<string, Promise<Report>>()

/** The report of a case, read once for each engine in a file of tests. */
export function reportOf(file: string, engine: EngineChoice = 'auto'): Promise<Report> {
  const key = `${engine} ${file}`
  const report = read.get(key) ?? readSource(file).then((source) => extractReport(source, { program: 'test', engine }))
  read.set(key, report)
  return report
}
