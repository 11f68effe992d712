import type { Report } from '../forms/report.js'
import type { ReadOptions, SourceFile } from '../model/content.js'

/**
 * How a run reads: one file's bytes, and the report in them, which its schema accepts. Both throw `ExtractionError` for a
 * file of no use.
 */
export interface Reader {
  readonly readSource: (path: string | Buffer) => Promise<SourceFile>
  readonly extractReport: (source: SourceFile, options: ReadOptions & { readonly program: string }) => Promise<Report>
}
