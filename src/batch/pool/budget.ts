import { defaultLimits, type Limits, limitsOf } from '../../model/limits.js'

/** What one document may take; what takes more is ended. */
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

export const defaultBudget: Budget = {
  cpu: 60,
  step: defaultLimits['page-seconds'],
  silence: defaultLimits['silence-seconds'],
  memory: 1024,
}

/** The budget that options state; a step has no more than the document. */
export function budgetOf({
  timeout = defaultBudget.cpu,
  maxMemory = defaultBudget.memory,
  limits,
}: {
  readonly timeout?: number
  readonly maxMemory?: number
  readonly limits?: Partial<Limits>
}): Budget {
  const { 'page-seconds': step, 'silence-seconds': silence } = limitsOf({ limits })
  return { cpu: timeout, step: Math.min(timeout, step), silence, memory: maxMemory }
}

/** When a process has read enough and another takes its place: libraries keep what they should not. */
export const RECYCLE = { documents: 200, megabytes: 512 } as const
