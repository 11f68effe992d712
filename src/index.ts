import { createHash } from 'node:crypto'
import type { ExportOptions, ExportSummary } from './batch/dataset/export-dataset.js'
import { documentReader } from './batch/document/document-reader.js'
import { programVersion } from './batch/program-version.js'
import { processRunner } from './batch/runner.js'
import { type CheckOptions, type CheckSummary, checkFolder as runCheck } from './batch/runs/check-folder.js'
import { type RunOptions, type RunSummary, extractFolder as runFolder } from './batch/runs/extract-folder.js'
import type { Document } from './document/document.js'
import type { FormBook } from './forms/form-book.js'
import { officialBook } from './forms/official-book.js'
import type { Report } from './forms/report.js'
import type { ReadOptions, SourceFile } from './model/extraction.js'
import { reportJsonSchema as schemaOfReports } from './outputs/report-json-schema.js'
import { sniffFormat } from './source/sniff-format.js'

export type { ExportOptions, ExportSummary } from './batch/dataset/export-dataset.js'
export type { RunEvent } from './batch/run-event.js'
export type { CheckOptions, CheckSummary } from './batch/runs/check-folder.js'
export type { RunOptions, RunSummary } from './batch/runs/extract-folder.js'
export type { ArchiveFinding } from './checks/archive/index.js'
export { type DatasetFormat, datasetFormats } from './dataset/dataset-format.js'
export { type Document, gridsOf } from './document/document.js'
export { type DocumentNumber, documentNumbers } from './document/document-numbers.js'
export { DocumentSchema, documentJson } from './document/document-schema.js'
export { documentTitle } from './document/document-title.js'
export { type Heading, outline } from './document/outline.js'
export type { Form, FormColumn, FormRow, FormSection, FormTable } from './forms/form.js'
export { type FormBook, formBook } from './forms/form-book.js'
export { formSchema } from './forms/form-schema.js'
export { officialBook, officialForms } from './forms/official-book.js'
export { Report, Report as ReportSchema, reportSchemaOf } from './forms/report.js'
export type { CellState, Entry } from './model/entry.js'
export type { Format, ReadOptions } from './model/extraction.js'
export { type ErrorCode, ExtractionError } from './model/extraction-error.js'
export { catalogue, type Finding, type FindingCode, type Severity } from './model/findings/finding.js'
export { defaultLimits, type LimitName, type Limits } from './model/limits.js'
export type { Locator } from './model/locator.js'
export { UsageError } from './model/usage-error.js'
export type { ManifestLine, Status } from './outputs/manifest-line.js'

export interface DocumentOptions extends ReadOptions {
  /** What `source.path` of the report says; the path itself, or nothing for bytes, where it is left out. */
  readonly name?: string
  /** The forms that the tables may follow; the official ones where it is left out. */
  readonly forms?: FormBook
}

/**
 * The report in a document, given as a path or as bytes. What is wrong with its figures stands in `findings`; it throws
 * `ExtractionError` for a document of no use, whose `code` tells why.
 */
export async function extractReport(document: string | Uint8Array, options: DocumentOptions = {}): Promise<Report> {
  const { name: _, ...readOptions } = options
  return documentReader.extractReport(await sourceOf(document, options), { ...readOptions, program: programVersion })
}

/**
 * What a document of any kind says, given as a path or as bytes: paragraphs and tables in reading order, each with its places.
 * No form is needed. `outline`, `documentTitle` and `documentNumbers` tell more of it, `documentJson` writes it. Throws
 * `ExtractionError` as `extractReport` does, but never because it is no report.
 */
export async function readDocument(document: string | Uint8Array, options: DocumentOptions = {}): Promise<Document> {
  const { name: _, ...readOptions } = options
  const source = await sourceOf(document, options)
  return (await import('./extract-report.js')).extractDocument(source, readOptions)
}

async function sourceOf(document: string | Uint8Array, { name, ...options }: DocumentOptions): Promise<SourceFile> {
  if (typeof document === 'string') {
    const source = await documentReader.readSource(document, options)
    return { ...source, path: name ?? document }
  }
  const sha256 = createHash('sha256').update(document).digest('hex')
  return { path: name ?? '', bytes: document, sha256, format: sniffFormat(document, name ?? '') }
}

/** JSON Schema (draft 2020-12) of a report whose tables follow `forms`; the official ones where they are left out. */
export const reportJsonSchema = (forms: FormBook = officialBook()): ReturnType<typeof schemaOfReports> =>
  schemaOfReports(forms)

/**
 * Extracts every report below `paths` and writes the files of a run to `options.out`, as `nianbao extract` does. One bad
 * file never ends it. Throws `UsageError` for paths that cannot be used and for an output folder that cannot be written.
 */
export const extractFolder = (paths: string | readonly string[], options: RunOptions): Promise<RunSummary> =>
  runFolder(typeof paths === 'string' ? [paths] : paths, options, processRunner)

/**
 * Applies the rules again to what a run wrote to `options.out`, those between reports included, as `nianbao check` does. Throws
 * `UsageError` for a folder without results, and for one that cannot be written.
 */
export const checkFolder = (options: CheckOptions): Promise<CheckSummary> => runCheck(options)

/**
 * Writes what a run left in `options.from` as a dataset to `options.out`, as `nianbao export` does. Throws `UsageError` for a folder
 * without the results of a finished run, and for a dataset that cannot be written.
 */
export const exportDataset = async (options: ExportOptions): Promise<ExportSummary> =>
  (await import('./batch/dataset/export-dataset.js')).exportDataset(options)
