import type { ReadSettings } from './document/job.js'
import type { Budget } from './pool/budget.js'
import { collateInProcess } from './pool/collate-in-process.js'
import { documentPool } from './pool/document-pool.js'
import type { Readers } from './readers.js'
import type { CollateOrder, CollationSummary } from './results/collate.js'

/** What readers are asked for. */
export interface ReadOrder {
  /** How many documents are read at once. */
  readonly jobs: number
  readonly settings: ReadSettings
  readonly budget: Budget
}

/** Does the heavy work of a run outside the process that keeps its journal. */
export interface Runner {
  readonly readers: (order: ReadOrder) => Readers
  /** True where the staged reports of a run that was cut short are of use to the run that resumes it. */
  readonly keepsStaged?: boolean
  /** Makes the files of a run as `collateRun` does. Throws `UsageError` where they cannot be written. */
  readonly collate: (order: CollateOrder, tell: (done: number, of: number) => void) => Promise<CollationSummary>
}

/** Does the work in processes of this machine. */
export const processRunner: Runner = { readers: documentPool, collate: collateInProcess }
