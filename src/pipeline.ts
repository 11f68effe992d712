import { extractors } from '../extractors/index.js'
import { checks } from './checks/index.js'
import { assemble } from './forms/assemble.js'
import { forms } from './forms/index.js'
import { matchTables } from './forms/match.js'
import { Report } from './forms/report.js'
import { bestReading, isReport, likenessOf } from './forms/score.js'
import { inferLost } from './inference/infer-lost.js'
import type { ReadOptions, SourceFile } from './model/content.js'
import { ExtractionError } from './model/errors.js'
import { tilingFindings } from './model/grid-findings.js'
import { readProse } from './prose/read-prose.js'

/** Version of the rules that are applied; it changes with their outcome, not with their code. */
export const RULES_VERSION = '1'

export interface PipelineOptions extends ReadOptions {
  /** Version of the program, as it stands in the report. */
  readonly program: string
  /** Where the file was published, if that is known. */
  readonly url?: string | null
}

/**
 * One file, from bytes to report: read → assemble → match → infer → check. Throws `ExtractionError` for a file that
 * cannot be read, or that is no report (`not-a-report`); whatever is wrong in a report is among its findings.
 */
export async function extractReport(source: SourceFile, options: PipelineOptions): Promise<Report> {
  const reading = bestReading(await extractors[source.format](source, options))
  if (!isReport(likenessOf(reading))) {
    throw new ExtractionError('not-a-report', 'no wording of the official forms: this is no annual report')
  }
  const blocks = assemble(reading.blocks)
  const grids = blocks.flatMap((block) => (block.kind === 'grid' ? [block.grid] : []))
  const matched = matchTables(grids)
  const inferred = matched.tables.map((table) => ({ table, ...inferLost(table) }))
  const tables = inferred.map(({ table, rows }) => ({ ...table, rows }))
  // an extractor that saw the overlap says where; the grid alone only that there is one
  const known = new Set(reading.findings.map(({ code }) => code))
  const prose = readProse(blocks, { title: reading.title }, forms)
  return Report.parse({
    schema: 'nianbao/report/1',
    source: {
      path: source.path,
      sha256: source.sha256,
      bytes: source.bytes.length,
      format: source.format,
      pages: reading.pages,
      url: options.url ?? null,
    },
    made: { program: options.program, rules: RULES_VERSION, engine: source.format === 'pdf' ? 'pdfjs' : null },
    title: prose.title,
    agency: { name: prose.agency },
    year: prose.year,
    form: matched.form,
    period: prose.period,
    contact: prose.contact,
    preamble: prose.preamble,
    sections: prose.sections,
    tables: Object.fromEntries(tables.map(({ wording, rows }) => [wording.id, rows])),
    grids: grids.map(({ rows, columns, cells }, index) => ({
      rows,
      columns,
      tables: matched.tablesOfGrid[index],
      cells,
    })),
    findings: [
      ...reading.findings,
      ...(known.has('grid-irregular') ? [] : tilingFindings(grids, matched.tablesOfGrid)),
      ...matched.findings,
      ...inferred.flatMap(({ findings }) => findings),
      ...checks.flatMap((check) => check(tables)),
    ],
  })
}
