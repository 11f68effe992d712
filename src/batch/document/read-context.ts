import type { Job, ReadSettings } from './job.js'
import type { Reader } from './reader.js'

/** What documents are read with: the readers of formats, the settings of the run, and where a report is put. */
export interface ReadContext extends ReadSettings {
  readonly reader: Reader
  /** Writes the text of a report below the output folder and gives its path there; throws `UsageError` where it cannot. */
  readonly stage: (job: Job, text: string) => Promise<string>
}
