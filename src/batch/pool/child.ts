import { type ChildProcess, spawn } from 'node:child_process'
import { UsageError } from '../../model/usage-error.js'
import type { Answer, Decide, Job, ReadSettings } from '../document/job.js'
import type { Budget } from './budget.js'
import type { ExitReason } from './exit-reason.js'
import { FromChild, type ToChild, toWire } from './messages.js'
import type { ProcessUsage } from './process-usage.js'

/** How a child is started. */
export interface ChildOptions {
  /** The program of the child: a JavaScript file. */
  readonly entry: string
  readonly settings: ReadSettings
  readonly budget: Budget
}

export type Reading =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'lost'; readonly reason: ExitReason; readonly used: ProcessUsage }

/** A process that reads documents, one at a time. */
export interface Child {
  readonly pid: number
  /** Whether it is no more, and why does not matter: it had nothing in hand. */
  readonly isOver: boolean
  /** Documents that it has begun. */
  readonly documents: number
  /** Resident megabytes, and seconds of processor time since its start, when it was last looked at. */
  readonly megabytes: number
  readonly cpu: number
  /** Throws `UsageError` where the output cannot be written. */
  readonly read: (job: Job, decide: Decide) => Promise<Reading>
  /** Looks at what it has used by now, and ends it where that is over its budget. */
  readonly look: (usage: ProcessUsage) => void
  /** Ends it and waits until it is gone. */
  readonly end: () => Promise<void>
}

/** The last bytes of standard error that are kept, to tell why a child ended. */
const LAST_WORDS = 4096
/** Bytes of standard error in one document beyond which a child is ended: reading them is work, too. */
const FLOOD = 4 * 1024 * 1024
/** Share of the memory that V8's heap may have; buffers and WebAssembly lie outside of it. */
const HEAP_SHARE = 0.75
/** Documents' worth of processor time after which the system ends a child whose parent is gone. */
export const ORPHAN = 10

/** No time zone of the machine; and the canvas that comes with pdf.js opens none of its fonts. */
const ENVIRONMENT = { TZ: 'UTC', DISABLE_SYSTEM_FONTS_LOAD: '1' } as const

/** The longest answer of a child that is waited for at its start, in milliseconds. */
export const START = 120_000

interface InHand {
  readonly decide: Decide
  readonly settle: (reading: Reading) => void
  readonly fail: (error: unknown) => void
  /** Processor seconds when it began, and at the last sign of life; null until the child was looked at. */
  begun: number | null
  step: number | null
  /** On the clock, in milliseconds; null while the child waits for a decision. */
  heard: number | null
  used: ProcessUsage
  errors: number
}

/** What the document in hand has used. */
const usedBy = ({ begun, used }: InHand): ProcessUsage => ({ ...used, cpu: used.cpu - (begun ?? used.cpu) })

/** The command of a child. A shell bounds its processor time, so that it cannot outlive a killed run for ever. */
function command({ entry, budget }: ChildOptions): { file: string; args: string[] } {
  const flags = [`--max-old-space-size=${Math.round(budget.memory * HEAP_SHARE)}`, entry]
  if (process.platform === 'win32') return { file: process.execPath, args: flags }
  const seconds = Math.ceil(budget.cpu * ORPHAN) + 60
  return { file: '/bin/sh', args: ['-c', `ulimit -t ${seconds}; exec "$0" "$@"`, process.execPath, ...flags] }
}

/** Starts a child; the promise is kept when it is ready to read. Rejects where it does not start. */
export async function startChild(options: ChildOptions): Promise<Child> {
  const { file, args } = command(options)
  // next to no environment and no folder of its own: nothing of this machine reaches the document's reader
  const child: ChildProcess = spawn(file, args, {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: ENVIRONMENT,
    cwd: '/',
  })
  const { budget } = options
  let inHand: InHand | null = null
  let documents = 0
  let megabytes = 0
  let cpu = 0
  let words = ''
  let killedFor: ExitReason | null = null
  let over: ExitReason | null = null

  const kill = (loss: ExitReason): void => {
    killedFor ??= loss
    child.kill('SIGKILL')
  }
  const tell = (message: ToChild): void => {
    // a child that is gone is told of by its 'close'
    if (child.connected) child.send(message, () => undefined)
  }
  const gone = new Promise<void>((resolve) => {
    const end = (loss: ExitReason): void => {
      over = killedFor ?? loss
      inHand?.settle({ kind: 'lost', reason: over, used: usedBy(inHand) })
      inHand = null
      resolve()
    }
    child.on('close', (code, signal) => end({ why: 'ended', code, signal, last: words }))
    child.on('error', (error) => {
      if (child.pid === undefined) end({ why: 'ended', code: null, signal: null, last: String(error) })
    })
  })
  child.stderr?.on('data', (bytes: Buffer) => {
    words = (words + bytes.toString('latin1')).slice(-LAST_WORDS)
    if (!inHand) return
    inHand.errors += bytes.length
    if (inHand.errors > FLOOD) kill({ why: 'flood' })
  })

  await new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => kill({ why: 'silence' }), START)
    gone.then(() => {
      clearTimeout(late)
      reject(new Error(`a process that reads documents did not start: ${words.trim() || 'it said nothing'}`))
    })
    child.once('message', (message) => {
      clearTimeout(late)
      if (FromChild.safeParse(message).data?.say === 'ready') resolve()
      else kill({ why: 'nonsense', last: words })
    })
    tell({ tell: 'settings', settings: options.settings })
  })

  child.on('message', (message) => {
    const said = FromChild.safeParse(message).data
    if (!inHand) return
    const current = inHand
    if (!said || said.say === 'ready') return kill({ why: 'nonsense', last: words })
    current.heard = performance.now()
    if (said.say === 'beat') {
      // before the first look it is not known what it had used for the documents before this one
      if (current.begun !== null) current.step = current.used.cpu
      return
    }
    if (said.say === 'seen') {
      current.heard = null
      void Promise.resolve(current.decide(said.seen)).then((decision) => {
        current.heard = performance.now()
        tell({ tell: 'decision', decision })
      }, current.fail)
      return
    }
    inHand = null
    if (said.say === 'unwritable') current.fail(new UsageError(said.message))
    else current.settle({ kind: 'answer', answer: said.answer })
  })

  return {
    pid: child.pid!,
    get isOver() {
      return over !== null
    },
    get documents() {
      return documents
    },
    get megabytes() {
      return megabytes
    },
    get cpu() {
      return cpu
    },
    read: (job, decide) =>
      new Promise((settle, fail) => {
        const used = { cpu: 0, megabytes: 0 }
        if (over) return settle({ kind: 'lost', reason: over, used })
        documents++
        inHand = { decide, settle, fail, begun: null, step: null, heard: performance.now(), used, errors: 0 }
        tell({ tell: 'job', job: toWire(job) })
      }),
    look(usage) {
      megabytes = usage.megabytes
      cpu = usage.cpu
      if (!inHand) return
      inHand.begun ??= usage.cpu
      inHand.step ??= usage.cpu
      inHand.used = usage
      if (usage.cpu - inHand.begun > budget.cpu) kill({ why: 'cpu' })
      else if (usage.cpu - inHand.step > budget.step) kill({ why: 'step' })
      else if (usage.megabytes > budget.memory) kill({ why: 'memory' })
      else if (inHand.heard !== null && performance.now() - inHand.heard > budget.silence * 1000) {
        kill({ why: 'silence' })
      }
    },
    async end() {
      child.kill('SIGKILL')
      await gone
    },
  }
}
