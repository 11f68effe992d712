import type { Limits } from '../../model/limits.js'

/** What one document may use. A process that uses more is killed. */
export interface Budget {
  /** Seconds of processor time for a document. */
  readonly cpu: number
  /** Seconds of processor time between two signs of life: for a page, or for a step of a format without pages. */
  readonly step: number
  /** Seconds on the clock without a sign of life. */
  readonly silence: number
  /** Resident memory of the process that reads, in megabytes. */
  readonly memory: number
}

export const budgetOf = (limits: Limits): Budget => ({
  cpu: limits['document-seconds'],
  step: limits['step-seconds'],
  silence: limits['silent-seconds'],
  memory: limits['process-megabytes'],
})

/** When a process has read enough and another replaces it: libraries keep memory that they should free. */
export const RECYCLE = { documents: 200, megabytes: 512 } as const
