import type { Fault } from '../document/fault.js'
import type { Budget } from './budget.js'

/** Why a process that read documents has ended. */
export type ExitReason =
  /** It went over this part of its budget and was killed. */
  | { readonly why: keyof Budget }
  /** It ended by itself; `last` is the end of its standard error. */
  | { readonly why: 'ended'; readonly code: number | null; readonly signal: string | null; readonly last: string }
  /** It said what no child says, and was killed. */
  | { readonly why: 'nonsense'; readonly last: string }
  /** It wrote too much to standard error, and was killed. */
  | { readonly why: 'flood' }

/** What V8 prints before it gives up because memory ran out. */
const NO_MEMORY = /out of memory|allocation failed/i

const fault = (code: Fault['code'], message: string): Fault => ({ code, message, skipped: false })

/** Whether the process went over a limit. Such a document is marked failed only after a retry in a fresh process. */
export const isLimit = (reason: ExitReason): boolean =>
  reason.why in ({ cpu: 0, step: 0, silence: 0, memory: 0 } satisfies Record<keyof Budget, number>) ||
  (reason.why === 'ended' && NO_MEMORY.test(reason.last))

/** The fault of the document that the process was reading. */
export function faultOfExit(reason: ExitReason, budget: Budget): Fault {
  switch (reason.why) {
    case 'cpu':
      return fault('timed-out', `It took over ${budget.cpu} s of processor time; give it more with --timeout.`)
    case 'step':
      return fault(
        'timed-out',
        `A page or step of it took over ${budget.step} s of processor time; give it more with --limit step-seconds=N.`,
      )
    case 'silence':
      return fault(
        'timed-out',
        `Nothing was heard of it for ${budget.silence} s; wait longer with --limit silent-seconds=N.`,
      )
    case 'memory':
      return fault('out-of-memory', `It took over ${budget.memory} MB of memory; give it more with --max-memory.`)
    case 'nonsense':
      return fault('worker-crashed', 'The process that read it gave no proper answer; please report it with the file.')
    case 'flood':
      return fault('worker-crashed', 'The process that read it flooded its output; please report it with the file.')
    case 'ended':
      if (NO_MEMORY.test(reason.last)) {
        return fault('out-of-memory', 'It took more memory than a process gets; give it more with --max-memory.')
      }
      return fault(
        'worker-crashed',
        `The process that read it ended (${reason.signal ?? `status ${reason.code}`}); please report it with the file.`,
      )
  }
}
