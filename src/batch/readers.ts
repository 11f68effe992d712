import type { Answer, Decide, Job } from './document/job.js'

/** What reads the documents of a run: processes of this machine, or workers behind a queue. */
export interface Readers {
  /** How many documents may be in hand at the same time. */
  readonly jobs: number
  /**
   * Reads one document; its faults are in the answer. Throws `UsageError` where the output cannot be written, or where nothing can
   * be read at all.
   */
  readonly read: (job: Job, decide: Decide) => Promise<Answer>
  /** Ends all reading at once, also of documents in hand. */
  readonly close: () => Promise<void>
}
