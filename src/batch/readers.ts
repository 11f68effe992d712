import type { Answer, Decide, Job } from './document/job.js'

/** Who reads the documents of a run: processes of this machine, or others that a queue reaches. */
export interface Readers {
  /** How many documents may be in hand at once. */
  readonly jobs: number
  /**
   * Reads one document; whatever is wrong with it is in the answer. Throws `UsageError` where the output cannot be written or
   * nothing can be read at all.
   */
  readonly read: (job: Job, decide: Decide) => Promise<Answer>
  /** Ends all of them at once, documents in hand included. */
  readonly close: () => Promise<void>
}
