import type { Fault } from '../document/fault.js'
import type { Budget } from './budget.js'

/** Why a process that read a document is no more. */
export type ExitReason =
  | { readonly why: keyof Budget }
  /** It ended by itself; `last` are the last words of its standard error. */
  | { readonly why: 'ended'; readonly code: number | null; readonly signal: string | null; readonly last: string }
  | { readonly why: 'nonsense'; readonly last: string }
  | { readonly why: 'flood' }

/** What V8 says before it gives up for want of memory. */
const NO_MEMORY = /out of memory|allocation failed/i

const fault = (code: Fault['code'], message: string): Fault => ({ code, message, skipped: false })

/** Whether a limit of ours ended it: the verdict then counts only for a process that had read nothing before. */
export const isLimit = (loss: ExitReason): boolean =>
  loss.why in ({ cpu: 0, step: 0, silence: 0, memory: 0 } satisfies Record<keyof Budget, number>) ||
  (loss.why === 'ended' && NO_MEMORY.test(loss.last))

/** What a loss means for the document in hand. */
export function faultOfExit(loss: ExitReason, budget: Budget): Fault {
  switch (loss.why) {
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
      if (NO_MEMORY.test(loss.last)) {
        return fault('out-of-memory', 'It took more memory than a process gets; give it more with --max-memory.')
      }
      return fault(
        'worker-crashed',
        `The process that read it ended (${loss.signal ?? `status ${loss.code}`}); please report it with the file.`,
      )
  }
}
