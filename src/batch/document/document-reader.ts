import type { FormBook } from '../../forms/form-book.js'
import type { Report } from '../../forms/report.js'
import type { ReadOptions, SourceFile } from '../../model/extraction.js'
import { readSource } from '../../source/read-source.js'
import type { Job, ReadSettings } from './job.js'

/** What a run knows of a document beside its bytes: who reads it, and what its sidecar says. */
export interface ReportOptions extends ReadOptions {
  readonly program: string
  /** The forms that the tables may follow. */
  readonly forms?: FormBook
  readonly url?: string | null
  readonly published?: string | null
  readonly agency?: string | null
}

/** How a run reads a file: its bytes, then the report in them. Both throw `ExtractionError` for a file that cannot be used. */
export interface DocumentReader {
  readonly readSource: (path: string | Buffer, options?: Pick<ReadOptions, 'limits'>) => Promise<SourceFile>
  /** The report is as its schema describes it. */
  readonly extractReport: (source: SourceFile, options: ReportOptions) => Promise<Report>
}

/** What the documents of a run are read with. */
export interface ReadContext extends ReadSettings {
  readonly reader: DocumentReader
  /** Writes the text of a report to the staging folder; its path relative to the output folder. Throws `UsageError`. */
  readonly stage: (job: Job, text: string) => Promise<string>
}

const pipeline = () => import('../../extract-report.js')

/**
 * The reader of this program. The pipeline takes a second to load, as it loads the readers of all formats; so it is loaded
 * by `prepare` or with the first document, and the help of a command is printed without it.
 */
export const documentReader: DocumentReader & { readonly prepare: () => Promise<void> } = {
  readSource,
  extractReport: async (source, options) => (await pipeline()).extractReport(source, options),
  prepare: async () => {
    await pipeline()
  },
}
