// The entry of a process that reads documents, one after the other, as its parent tells it.

import { UsageError } from '../../model/usage-error.js'
import { documentReader } from '../document/document-reader.js'
import type { Decision, Job, ReadSettings } from '../document/job.js'
import { readDocument } from '../document/read-document.js'
import { stageReport } from '../document/stage-report.js'
import type { ChildMessage, ParentMessage } from './child-message.js'
import { fromWire } from './wire-job.js'

const parent = process.ppid

/** Ends a child whose parent is gone before it writes anything: another run may already be at work in the folder. */
function endOrphan(): void {
  if (!process.connected || process.ppid !== parent) process.exit()
}

const say = (message: ChildMessage): void => {
  process.send?.(message, undefined, undefined, (error) => {
    if (error) process.exit()
  })
}

let settings: ReadSettings | null = null
let decided: ((decision: Decision) => void) | null = null

async function read(job: Job, { out, read: options, forms }: ReadSettings): Promise<void> {
  try {
    const answer = await readDocument(
      job,
      (seen) =>
        new Promise((resolve) => {
          decided = resolve
          say({ say: 'seen', seen })
        }),
      {
        out,
        forms,
        read: { ...options, heartbeat: () => say({ say: 'beat' }) },
        reader: documentReader,
        stage: (of, text) => {
          endOrphan()
          return stageReport(out!, of, text)
        },
      },
    )
    say({ say: 'answer', answer })
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    say({ say: 'unwritable', message: error.message })
  }
}

process.on('disconnect', () => process.exit())
// the parent answers a signal to the whole group: it lets the documents in hand finish
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined)

process.on('message', (message: ParentMessage) => {
  if (message.tell === 'settings') {
    settings = message.settings
    // what every document needs is loaded before the time of the first one counts
    void documentReader.prepare().then(() => say({ say: 'ready' }))
  } else if (message.tell === 'decision') decided?.(message.decision)
  else if (settings) void read(fromWire(message.job), settings)
})
