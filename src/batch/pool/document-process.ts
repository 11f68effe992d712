// The entry of a process that reads documents, one after the other, as its parent tells it.

import { UsageError } from '../../model/usage-error.js'
import { documentReader } from '../document/document-reader.js'
import type { Decision, Job, ReadSettings } from '../document/job.js'
import { readDocument } from '../document/read-document.js'
import { stageReport } from '../document/stage-report.js'
import { type FromChild, fromWire, type ToChild } from './messages.js'

const parent = process.ppid

/** A child whose parent is gone leaves nothing behind: another run may already be at work in the folder. */
function endOrphan(): void {
  if (!process.connected || process.ppid !== parent) process.exit()
}

const say = (message: FromChild): void => {
  process.send?.(message, undefined, undefined, (error) => {
    if (error) process.exit()
  })
}

let settings: ReadSettings | null = null
let decided: ((decision: Decision) => void) | null = null

async function read(job: Job, { out, read: options }: ReadSettings): Promise<void> {
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
// A signal to the whole group is the parent's to answer: it lets documents in hand come to their end.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined)

process.on('message', (message: ToChild) => {
  if (message.tell === 'settings') {
    settings = message.settings
    // what every document needs is loaded before the first one's time is counted
    void documentReader.prepare().then(() => say({ say: 'ready' }))
  } else if (message.tell === 'decision') decided?.(message.decision)
  else if (settings) void read(fromWire(message.job), settings)
})
