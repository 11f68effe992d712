import type { Reader } from '../batch/document/reader.js'
import type { Runner } from '../batch/runner.js'
import type { ReadOptions } from '../model/extraction.js'

/** Writes the page that shows what was understood of a file into a folder; gives the path of the page. */
export type Inspector = (path: string, out: string, options: ReadOptions) => Promise<string>

/** All that a command touches of the process it runs in, and the parts that read documents. */
export interface CommandContext {
  /** Writes to standard output and to standard error, as it stands. */
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Columns of the terminal that standard error is; null where it is none. */
  readonly columns: number | null
  /** Aborted by SIGINT or SIGTERM, with the name of the signal as its reason. */
  readonly stop: AbortSignal
  readonly reader: Reader
  readonly runner: Runner
  readonly inspect: Inspector
}
