import type { DocumentReader } from '../batch/document/document-reader.js'
import type { Runner } from '../batch/runner.js'
import type { ReadOptions } from '../model/extraction.js'

/** Writes the page that shows what was read from a file into a folder; returns the path of the page. */
export type Inspector = (path: string, out: string, options: ReadOptions) => Promise<string>

/** All that a command uses of the process that it runs in, and the parts that read documents. */
export interface CommandContext {
  /** Writes text to standard output and to standard error, unchanged. */
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Columns of the terminal that standard error is; null where it is no terminal. */
  readonly columns: number | null
  /** Aborted by SIGINT or SIGTERM, with the name of the signal as its reason. */
  readonly stop: AbortSignal
  readonly reader: DocumentReader
  readonly runner: Runner
  readonly inspect: Inspector
}
