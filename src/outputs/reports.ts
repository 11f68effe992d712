import type { Report } from '../forms/report.js'
import { type CsvValue, csvHead, csvRows } from './csv-rows.js'
import { headlineColumns, headlineFigures } from './headline-figures.js'
import type { ManifestLine, Output } from './output.js'

const columns: Readonly<Record<string, (line: ManifestLine, report: Report) => CsvValue>> = {
  path: (line) => line.path,
  status: (line) => line.status,
  sha256: (line) => line.sha256,
  format: (_, report) => report.source.format,
  pages: (_, report) => report.source.pages,
  url: (_, report) => report.source.url,
  title: (_, report) => report.title,
  agency: (_, report) => report.agency.name,
  year: (_, report) => report.year,
  form: (_, report) => report.form,
  periodFrom: (_, report) => report.period?.from ?? null,
  periodTo: (_, report) => report.period?.to ?? null,
  address: (_, report) => report.contact.address,
  postcode: (_, report) => report.contact.postcode,
  phone: (_, report) => report.contact.phone,
  email: (_, report) => report.contact.email,
  errors: (line) => line.findings.error,
  warnings: (line) => line.findings.warning,
  infos: (line) => line.findings.info,
}

/** `reports.csv`: one row for each report, with who wrote it, how far to trust it, and its headline figures. */
export const reports: Output = {
  head: csvHead([...Object.keys(columns), ...headlineColumns]),
  rows: ({ line, report }) =>
    report
      ? csvRows([[...Object.values(columns).map((column) => column(line, report)), ...headlineFigures(report)]])
      : '',
}
