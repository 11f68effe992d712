import type { Language } from '../model/words.js'
import type { RunRecord } from '../outputs/run-record.js'
import type { ReadSettings } from './document/job.js'
import type { Budget } from './pool/budget.js'
import type { Readers } from './readers.js'
import type { CollationSummary } from './results/collate.js'

/** What readers are wanted for. */
export interface ReadOrder {
  readonly jobs: number
  readonly settings: ReadSettings
  readonly budget: Budget
}

/** A run whose documents are read and whose files are to be made of its journal and its reports. */
export interface CollateOrder {
  readonly out: string
  readonly run: RunRecord
  readonly language: Language
}

/** Who does the work of a run, so that it does not fall on the process that keeps the books. */
export interface Runner {
  readonly readers: (order: ReadOrder) => Readers
  /** Reports that wait for their names when a run ends before its time are of use to the run that goes on from it. */
  readonly keepsStaged?: boolean
  /** Throws `UsageError` where the files cannot be written. */
  readonly collate: (order: CollateOrder, tell: (done: number, of: number) => void) => Promise<CollationSummary>
}
