import type { Report } from '../../forms/report.js'
import type { ReadOptions, SourceFile } from '../../model/extraction.js'

/** What a run knows of a document beside its bytes: the notes that stand beside it. */
export interface ReaderOptions extends ReadOptions {
  readonly program: string
  readonly url?: string | null
  readonly published?: string | null
  readonly agency?: string | null
}

/**
 * How a run reads: one file's bytes, and the report in them, which its schema accepts. Both throw `ExtractionError` for a
 * file of no use.
 */
export interface Reader {
  readonly readSource: (path: string | Buffer, options?: Pick<ReadOptions, 'limits'>) => Promise<SourceFile>
  readonly extractReport: (source: SourceFile, options: ReaderOptions) => Promise<Report>
}
