import type { Report } from '../forms/report.js'
import { type CsvValue, csvHead, csvRows } from './csv-rows.js'
import { headlineColumns, headlineFigures } from './headline-figures.js'
import type { ManifestLine, Output } from './output.js'

const yesOrNo = (value: boolean | null): CsvValue => (value === null ? null : value ? 'yes' : 'no')

/** What only the manifest knows: it changes when the archive is checked again. */
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

const columns: Readonly<Record<string, (line: ManifestLine, report: Report) => CsvValue>> = {
  path: lineColumns.path!,
  status: lineColumns.status!,
  sha256: (line) => line.sha256,
  format: (_, report) => report.source.format,
  pages: (_, report) => report.source.pages,
  url: (_, report) => report.source.url,
  title: (_, report) => report.title,
  agency: (_, report) => report.agency.name,
  agencyNormalized: (_, report) => report.agency.normalized,
  kind: (_, report) => report.agency.kind,
  level: (_, report) => report.agency.level,
  regionCode: (_, report) => report.agency.region?.code ?? null,
  region: (_, report) => report.agency.region?.path.join('/') ?? null,
  township: (_, report) => report.agency.township,
  year: (_, report) => report.year,
  form: (_, report) => report.form,
  periodFrom: (_, report) => report.period?.from ?? null,
  periodTo: (_, report) => report.period?.to ?? null,
  published: (_, report) => report.published,
  publishedFrom: (_, report) => report.evidence.find(({ pointer }) => pointer === '/published')?.source ?? null,
  scope: (_, report) => report.scope,
  processingFeeYuan: (_, report) => report.processingFee?.yuan ?? null,
  processingFeeCharged: (_, report) => (report.processingFee ? String(report.processingFee.charged) : null),
  problems: (_, report) => report.problems.length,
  measures: (_, report) => report.measures.length,
  documents: (_, report) => report.documents.length,
  attachments: (_, report) => report.attachments.length,
  images: (_, report) => report.images.length,
  address: (_, report) => report.contact.address,
  postcode: (_, report) => report.contact.postcode,
  phone: (_, report) => report.contact.phone,
  email: (_, report) => report.contact.email,
  ...lineColumns,
}

/** The row of `reports.csv` with what the manifest says of it now; `names` are the columns of the file. */
export const updatedRow = (names: readonly string[], row: readonly string[], line: ManifestLine): CsvValue[] =>
  names.map((name, index) => (lineColumns[name] ? lineColumns[name](line) : (row[index] ?? '')))

/** `reports.csv`: one row for each report, with who wrote it, how far to trust it, and its headline figures. */
export const reports: Output = {
  head: csvHead([...Object.keys(columns), ...headlineColumns]),
  rows: ({ line, report }) =>
    report
      ? csvRows([[...Object.values(columns).map((column) => column(line, report)), ...headlineFigures(report)]])
      : '',
}
