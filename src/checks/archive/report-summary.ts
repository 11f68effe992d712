import type { FormBook } from '../../forms/form-book.js'
import type { RowId } from '../../forms/official-tables.js'
import type { Report } from '../../forms/report.js'
import { type AgencyIdentity, type AgencyNames, agencyIdentity } from './agency-identity.js'
import { minhash } from './minhash.js'
import { ownProse } from './own-prose.js'
import { type PrintedFigures, printedFigures } from './printed-figures.js'

/** Rows of table 3 whose totals a region and its parts have in common. */
export const addedRows = [
  'newReceived',
  'carriedOver',
  'resultTotal',
  'carriedForward',
] as const satisfies readonly RowId<'t3_requests'>[]

/** What is kept of a report while an archive is compared: about a kilobyte, whatever its length. */
export interface ReportSummary {
  /** Path of the input, as in the manifest. */
  readonly path: string
  /** Path of its report below the output folder. */
  readonly report: string
  readonly sha256: string
  readonly format: Report['source']['format']
  /** Null where the report does not name its agency. */
  readonly agency: AgencyIdentity | null
  readonly year: number | null
  /** The years that title, text and period state, where they do not agree; else none. */
  readonly contested: readonly number[]
  readonly scope: Report['scope']
  /** An empty template, which is the report of nobody. */
  readonly template: boolean
  readonly published: string | null
  /** Errors and warnings of its own about how it was read. */
  readonly doubts: number
  readonly figures: PrintedFigures
  /** Of the prose; null where there is too little. */
  readonly prose: Uint32Array | null
  /** Totals of `addedRows`; null where none is printed. */
  readonly totals: readonly (number | null)[]
}

/** Sources of a year that the document itself prints. */
const PRINTED = new Set<Report['evidence'][number]['source']>(['title', 'text'])

function contestedYears({ evidence, year }: Report): number[] {
  const stated = evidence.flatMap(({ pointer, value, source }) => {
    if (!PRINTED.has(source)) return []
    if (pointer === '/year') return [Number(value)]
    return pointer === '/period' ? [Number(String(value).slice(0, 4))] : []
  })
  const years = new Set([...(year === null ? [] : [year]), ...stated])
  return years.size > 1 ? [...years].sort((a, b) => a - b) : []
}

/** The summary of the report of the input at `path`, written to `report`. */
export function reportSummary(
  report: Report,
  path: string,
  file: string,
  names: AgencyNames,
  book: FormBook,
): ReportSummary {
  const { source, agency, year, scope, published, findings } = report
  return {
    path,
    report: file,
    sha256: source.sha256,
    format: source.format,
    agency: agencyIdentity(agency, source.url, names),
    year,
    contested: contestedYears(report),
    scope,
    template: findings.some(({ code }) => code === 'template-empty'),
    published,
    doubts: findings.filter(({ about, severity }) => about === 'extraction' && severity !== 'info').length,
    figures: printedFigures(report),
    prose: minhash(ownProse({ ...report, book })),
    totals: addedRows.map((row) => report.tables.t3_requests?.[row]?.total?.value ?? null),
  }
}
