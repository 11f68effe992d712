import { join } from 'node:path'
import { dataPackage } from '../dataset/data-package.js'
import type { ExportedInput } from '../dataset/exported-input.js'
import { csv, excelCsv } from '../dataset/files/csv-file.js'
import { parquet } from '../dataset/files/parquet-file.js'
import type { RowFile, RowFormat } from '../dataset/files/row-file.js'
import { reportIds } from '../dataset/report-ids.js'
import type { Resource } from '../dataset/resource.js'
import type { DatasetTable } from '../dataset/table.js'
import { codebook, codebookRows } from '../dataset/tables/codebook.js'
import { tables } from '../dataset/tables/index.js'
import type { ManifestLine } from '../outputs/output.js'
import { type DatasetFiles, datasetFiles } from './dataset-files.js'
import { readManifest, readRunRecord } from './read-manifest.js'
import { findingsBetween, ownFindings } from './stored-findings.js'
import { storedReport } from './stored-report.js'
import { writeWhole } from './write-whole.js'

export interface ExportOptions {
  /** The output folder of a run. */
  readonly from: string
  /** The folder of the dataset. */
  readonly out: string
}

export interface ExportSummary {
  readonly out: string
  readonly reports: number
  /** Reports that count; none where the archive was not checked. */
  readonly canonical: number
  readonly observations: number
  readonly files: number
  readonly bytes: number
}

interface Writing {
  readonly suffix: string
  readonly format: RowFormat
  readonly resource: Pick<Resource, 'format' | 'mediatype'>
  readonly says: string
  /** Whether the data package promises that the rows keep to the schema. */
  readonly checked: boolean
}

/** The ways each table is written; `.csv` is the one that the data package has checked. */
const writings: readonly Writing[] = [
  {
    suffix: '.parquet',
    format: parquet,
    resource: { format: 'parquet', mediatype: 'application/vnd.apache.parquet' },
    says: 'as Parquet',
    checked: false,
  },
  {
    suffix: '.csv',
    format: csv,
    resource: { format: 'csv', mediatype: 'text/csv' },
    says: 'as CSV for programs',
    checked: true,
  },
  {
    suffix: '.excel.csv',
    format: excelCsv,
    resource: { format: 'csv', mediatype: 'text/csv' },
    says: 'as CSV to be opened in a spreadsheet',
    checked: false,
  },
]

const resourceName = (path: string): string => path.replace(/^data\/|\.csv$/g, '').replaceAll('.', '-')

async function openTable(table: DatasetTable<never>, folder: string, files: DatasetFiles): Promise<RowFile[]> {
  const open: RowFile[] = []
  for (const { suffix, format, resource, says, checked } of writings) {
    const path = `${folder}${table.name}${suffix}`
    const sink = await files.open({
      path,
      name: resourceName(path),
      title: table.title,
      description: `${table.describes}, ${says}.`,
      ...resource,
      ...(checked ? { table } : {}),
    })
    open.push(format(table.fields, sink))
  }
  return open
}

/** The inputs of a run, one by one with their reports and findings. */
async function* exportedInputs(from: string, lines: readonly ManifestLine[]): AsyncGenerator<ExportedInput> {
  const between = await findingsBetween(from)
  const own = ownFindings(from)
  const idOf = reportIds()
  for (const line of lines) {
    const report = line.report === null ? null : storedReport(from, line.report)
    const { path } = line
    const reportId =
      report &&
      idOf({ region: report.agency.region?.code ?? null, year: report.year, sha256: report.source.sha256, path })
    const named = between.get(path) ?? []
    const findings = [...(await own.of(path, reportId)), ...named.filter((found) => found.path === path)]
    yield { line, reportId, report, findings, between: named }
  }
  await own.end()
}

/**
 * Writes what a run left in `options.from` as a dataset to `options.out`. One report is in memory at a time; a file appears whole
 * or not at all, `datapackage.json` last. The same input gives the same bytes. Throws `UsageError` where there are no results,
 * and where the dataset cannot be written.
 */
export async function exportDataset({ from, out }: ExportOptions): Promise<ExportSummary> {
  const run = await readRunRecord(from)
  const lines = await readManifest(from)
  const files = datasetFiles(out)
  try {
    const open: { readonly table: DatasetTable<ExportedInput>; readonly into: RowFile[] }[] = []
    for (const table of tables) open.push({ table, into: await openTable(table, 'data/', files) })
    let observations = 0
    for await (const input of exportedInputs(from, lines)) {
      for (const { table, into } of open) {
        const rows = table.rowsOf(input)
        if (table.name === 'observations') observations += rows.length
        for (const file of into) await file.add(rows)
      }
    }
    const coded = await openTable(codebook, '', files)
    for (const file of coded) await file.add(codebookRows())
    for (const file of [...open.flatMap(({ into }) => into), ...coded]) await file.finish()
    const written = await files.finish()
    await writeWhole(join(out, 'datapackage.json'), dataPackage(written, run))
    const reports = lines.filter(({ report }) => report !== null)
    return {
      out,
      reports: reports.length,
      canonical: reports.filter(({ canonical }) => canonical).length,
      observations,
      files: written.length + 1,
      bytes: written.reduce((sum, { bytes }) => sum + bytes, 0),
    }
  } catch (error) {
    await files.discard()
    throw error
  }
}
