import type { FormBook } from '../forms/form-book.js'
import { headlinesOf } from '../forms/headlines-of.js'
import type { Report } from '../forms/report.js'
import { cellCounts } from './cell-counts.js'
import { type CsvValue, csvHead, csvRows } from './csv-rows.js'
import { headlineFigures } from './headline-figures.js'
import type { ManifestLine } from './manifest-line.js'

const yesOrNo = (value: boolean | null): CsvValue => (value === null ? null : value ? 'yes' : 'no')

/** What the manifest knows of a report; all but the path and the bytes is known only when the whole archive was looked at. */
const lineColumns: Readonly<Record<string, (line: ManifestLine) => CsvValue>> = {
  path: (line) => line.path,
  status: (line) => line.status,
  errors: (line) => line.findings.error,
  warnings: (line) => line.findings.warning,
  infos: (line) => line.findings.info,
  archiveErrors: (line) => line.archive.error,
  archiveWarnings: (line) => line.archive.warning,
  archiveInfos: (line) => line.archive.info,
  canonical: (line) => yesOrNo(line.canonical),
  repeats: (line) => line.repeats,
  supersededBy: (line) => line.supersededBy,
  matchedAs: (line) => line.matchedAs,
}

const columns: Readonly<Record<string, (report: Report) => CsvValue>> = {
  path: () => null,
  status: () => null,
  sha256: (report) => report.source.sha256,
  format: (report) => report.source.format,
  pages: (report) => report.source.pages,
  url: (report) => report.source.url,
  title: (report) => report.title,
  agency: (report) => report.agency.name,
  agencyNormalized: (report) => report.agency.normalized,
  kind: (report) => report.agency.kind,
  level: (report) => report.agency.level,
  regionCode: (report) => report.agency.region?.code ?? null,
  region: (report) => report.agency.region?.path.join('/') ?? null,
  township: (report) => report.agency.township,
  year: (report) => report.year,
  form: (report) => report.form,
  periodFrom: (report) => report.period?.from ?? null,
  periodTo: (report) => report.period?.to ?? null,
  published: (report) => report.published,
  publishedFrom: (report) => report.evidence.find(({ pointer }) => pointer === '/published')?.source ?? null,
  scope: (report) => report.scope,
  processingFeeYuan: (report) => report.processingFee?.yuan ?? null,
  processingFeeCharged: (report) => (report.processingFee ? String(report.processingFee.charged) : null),
  problems: (report) => report.problems.length,
  measures: (report) => report.measures.length,
  documents: (report) => report.documents.length,
  attachments: (report) => report.attachments.length,
  images: (report) => report.images.length,
  address: (report) => report.contact.address,
  postcode: (report) => report.contact.postcode,
  phone: (report) => report.contact.phone,
  email: (report) => report.contact.email,
  ...Object.fromEntries(Object.keys(lineColumns).map((name) => [name, () => null])),
}

const names = Object.keys(columns)

/** The first line of `reports.csv`. */
export const reportsHead = (book: FormBook): string =>
  csvHead([...names, ...headlinesOf(book).map(({ name }) => name), ...countColumns(book)])

const counted = ['printed', 'read', 'blank', 'unread'] as const

/** How much of each official table came through, as the manifest counts it: `t3_requests.printed` … */
const countColumns = ({ tables }: FormBook): string[] =>
  tables.flatMap(({ id }) => counted.map((what) => `${id}.${what}`))

function countValues(report: Report, book: FormBook): CsvValue[] {
  const counts = cellCounts(report, book)
  return book.tables.flatMap(({ id }) => counted.map((what) => counts[id]?.[what] ?? null))
}

/** What a report itself says in its row of `reports.csv`. */
export const reportRow = (report: Report, book: FormBook): CsvValue[] => [
  ...Object.values(columns).map((column) => column(report)),
  ...headlineFigures(report, book),
  ...countValues(report, book),
]

/** `reports.csv`: one row for each report, with who wrote it, how far to trust it, and its headline figures. */
export const reportsRows = (rows: readonly (readonly [ManifestLine, readonly CsvValue[]])[]): string =>
  csvRows(rows.map(([line, row]) => row.map((value, index) => lineColumns[names[index] ?? '']?.(line) ?? value)))
