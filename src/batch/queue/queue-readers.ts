import { UsageError } from '../../model/usage-error.js'
import { documentReader } from '../document/document-reader.js'
import type { Fault } from '../document/fault.js'
import type { Answer, Decide, Job, Outcome, ReadSettings } from '../document/job.js'
import { openDocument } from '../document/open-document.js'
import { settleUnread } from '../document/settle-unread.js'
import { stageReport } from '../document/stage-report.js'
import type { Readers } from '../readers.js'
import { limitConcurrency } from './limit-concurrency.js'
import { taskOf } from './task.js'
import type { TaskClient } from './task-client.js'

export interface QueueReadersOptions {
  /** The name of this run in its tasks. */
  readonly run: string
  readonly tasks: TaskClient
  readonly settings: ReadSettings
  /** Called for each document that a worker read. */
  readonly count: (outcome: Outcome) => void
}

/** Documents in hand: enough for many machines, few enough for Redis and for a killed run that has to read them again. */
const IN_HAND = 1000
/** Files that are opened, and reports that are copied, at once: their bytes are in memory. */
const FILES_AT_ONCE = 4

const DEADLY: Fault = {
  code: 'worker-crashed',
  message: 'Every worker that read it was lost; give the workers more memory, or read it alone with nianbao extract.',
  skipped: false,
}

/**
 * Reads documents through a queue: opens their files, decides, and has workers on other machines extract what needs it. The
 * workers see the same files at the same paths.
 */
export function queueReaders({ run, tasks, settings, count }: QueueReadersOptions): Readers {
  const out = settings.out!
  const context = { out, stage: (of: Job, text: string) => stageReport(out, of, text) }
  const limited = limitConcurrency(FILES_AT_ONCE)

  /** What a document is. Its bytes are not kept. */
  async function look(job: Job) {
    const opened = await openDocument(job, { reader: documentReader, read: settings.read })
    return 'fault' in opened ? opened : { seen: opened.seen, sidecarUnusable: opened.sidecarUnusable }
  }

  /** A document that waits for another one would wait for ever when reading ends. */
  const waiting = new Set<(error: Error) => void>()
  const unlessClosed = <T>(promise: T | Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      waiting.add(reject)
      Promise.resolve(promise)
        .then(resolve, reject)
        .finally(() => waiting.delete(reject))
    })

  async function read(job: Job, decide: Decide): Promise<Answer> {
    const looked = await limited(() => look(job))
    const own = { ms: 0, cpuMs: 0, sidecarUnusable: false }
    if ('fault' in looked) return { ...own, seen: null, outcome: { kind: 'fault', fault: looked.fault } }
    const { seen, sidecarUnusable } = looked
    const decision = await unlessClosed(decide(seen))
    const unread = decision.do === 'extract' ? null : await limited(() => settleUnread(job, decision, context))
    if (unread) return { ...own, seen, sidecarUnusable, outcome: unread }
    const end = await tasks.ask(taskOf(run, job, seen, settings, 'corrections' in decision ? decision.corrections : []))
    if (end.kind === 'unable') {
      const again = await limited(() => look(job))
      // it can be read here, so the fault is the worker's
      if (!('fault' in again)) throw new UsageError(`Worker ${end.by}: ${end.why}`)
      return { ...own, seen, sidecarUnusable, outcome: { kind: 'fault', fault: again.fault } }
    }
    const { outcome, ms, cpuMs } =
      end.kind === 'answer' ? end.answer : { ...own, outcome: { kind: 'fault', fault: DEADLY } as const }
    count(outcome)
    return { seen, sidecarUnusable, outcome, ms, cpuMs }
  }

  return {
    jobs: IN_HAND,
    read,
    close() {
      for (const reject of waiting) reject(new Error('reading has ended'))
      return tasks.close()
    },
  }
}
