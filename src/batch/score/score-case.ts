import { readFile } from 'node:fs/promises'
import { tableById } from '../../forms/form-book.js'
import { officialBook } from '../../forms/official-book.js'
import type { Report } from '../../forms/report.js'
import { cellIds, cellPointer, entryAtPointer } from '../../model/cell-pointer.js'
import type { ReadOptions } from '../../model/extraction.js'
import type { DocumentReader } from '../document/document-reader.js'
import { faultOf } from '../document/fault.js'
import { programVersion } from '../program-version.js'
import { type CellScore, scoreCells } from './score-cells.js'
import { scoreOthers } from './score-others.js'
import { scoreSections } from './score-sections.js'
import { Truth } from './truth.js'

/** How a report came out against its truth. */
export interface CaseScore {
  readonly name: string
  /** False: there is no report, or no truth, so that every cell of the truth is absent. */
  readonly extracted: boolean
  readonly cells: readonly CellScore[]
  /** What else differs, or why nothing could be compared, one line each. */
  readonly differences: readonly string[]
}

const shown = (value: string | number | null): string => (value === null ? 'null' : String(value))

/** Every cell of the truth, as one that did not come out; `quiet` where nothing says so. */
const allAbsent = (truth: Truth, quiet: boolean): CellScore[] =>
  Object.entries(truth.tables).flatMap(([table, rows]) =>
    Object.entries(rows).flatMap(([row, cells]) =>
      Object.entries(cells).map(([column, expected]): CellScore => {
        const pointer = cellPointer(table, row, column)
        return { pointer, expected, got: null, verdict: 'absent', silent: false, quiet: quiet && expected !== null }
      }),
    ),
  )

async function truthAt(path: string): Promise<Truth | string> {
  try {
    return Truth.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'there is no truth.json beside the report'
    return `truth.json cannot be used: ${faultOf(error).message}`
  }
}

/** Extracts the report at `file` with `reader` and compares it with the truth at `truthFile`. Never throws for a bad file. */
export async function scoreCase(
  name: string,
  file: string,
  truthFile: string,
  options: ReadOptions,
  reader: DocumentReader,
): Promise<CaseScore> {
  const truth = await truthAt(truthFile)
  if (typeof truth === 'string') return { name, extracted: false, cells: [], differences: [truth] }
  let report: Report
  try {
    report = await reader.extractReport(await reader.readSource(file), { ...options, program: programVersion })
  } catch (error) {
    const { code, message, skipped } = faultOf(error)
    return { name, extracted: false, cells: allAbsent(truth, skipped), differences: [`no report: ${code}: ${message}`] }
  }
  const differences: string[] = []
  const compare = (what: string, expected: string | number | null, got: string | number | null): void => {
    if (expected !== got) differences.push(`${what}: expected ${shown(expected)}, got ${shown(got)}`)
  }
  compare('form', truth.form, report.form)
  compare('year', truth.year, report.year)
  compare('agency', truth.agency, report.agency.name)
  for (const [pointer, unit] of Object.entries(truth.units ?? {})) compare(pointer, unit, unitAt(report, pointer))
  if (truth.sections) differences.push(...scoreSections(report.sections, truth.sections))
  const others = scoreOthers(report, [
    ...(truth.others ?? []),
    ...(truth.second ? [{ tables: truth.second.tables }] : []),
  ])
  differences.push(...others.differences)
  return { name, extracted: true, cells: [...scoreCells(report, truth), ...others.cells], differences }
}

/** The unit of a number: the printed one, else the one that the form fixes for its column. */
function unitAt(report: Report, pointer: string): string | null {
  const { table, column } = cellIds(pointer)!
  const fixed = tableById(officialBook(), table).columns.find(({ id }) => id === column)?.unit
  return entryAtPointer(report.tables, pointer)?.unit ?? fixed ?? null
}
