import { type ChildProcess, spawn } from 'node:child_process'
import { UsageError } from '../../model/usage-error.js'
import { deferred } from '../deferred.js'
import type { Answer, Decide, Job, ReadSettings, Seen } from '../document/job.js'
import type { Budget } from './budget.js'
import { ChildMessage, type ParentMessage } from './child-message.js'
import {
  afterBeat,
  afterLook,
  afterWaiting,
  type DocumentUsage,
  overrun,
  startUsage,
  usedBy,
  whileWaiting,
} from './document-usage.js'
import type { ExitReason } from './exit-reason.js'
import type { ProcessUsage } from './process-usage.js'
import { toWire } from './wire-job.js'

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
  /** Whether it has ended. Nobody is told of an end while it was idle. */
  readonly isOver: boolean
  /** Documents that it has begun. */
  readonly documents: number
  /** What it has used since its start, at the last look. */
  readonly usage: ProcessUsage
  /** Throws `UsageError` where the output cannot be written. */
  readonly read: (job: Job, decide: Decide) => Promise<Reading>
  /** Takes note of what it has used, and kills it where its document is over the budget. */
  readonly look: (usage: ProcessUsage) => void
  /** Kills it and waits until it is gone. */
  readonly end: () => Promise<void>
}

/** Bytes at the end of standard error that are kept, to tell why a child ended. */
const LAST_BYTES = 4096
/** Bytes of standard error for one document, beyond which a child is killed: to read them is work, too. */
const FLOOD = 4 * 1024 * 1024
/** Share of the memory that V8's heap may have; buffers and WebAssembly are outside of it. */
const HEAP_SHARE = 0.75
/** After the processor time of so many documents the system ends a child whose parent is gone. */
export const ORPHAN = 10

/** No time zone of the machine; and the canvas that comes with pdf.js loads no fonts of the system. */
const ENVIRONMENT = { TZ: 'UTC', DISABLE_SYSTEM_FONTS_LOAD: '1' } as const

/** Milliseconds within which a child has to be ready to read. */
export const START = 120_000

/** A document in the hands of a child. */
interface Task {
  readonly decide: Decide
  readonly settle: (reading: Reading) => void
  readonly fail: (error: unknown) => void
}

interface ReadingState {
  readonly kind: 'reading'
  readonly task: Task
  readonly usage: DocumentUsage
  /** Bytes that came from standard error since the document began. */
  readonly errorBytes: number
}

type State =
  | { readonly kind: 'starting' }
  | { readonly kind: 'idle' }
  | ReadingState
  | { readonly kind: 'over'; readonly reason: ExitReason }

/** Starts the program. A shell limits its processor time, so that it ends some day where its run was killed. */
function spawnChild({ entry, budget }: ChildOptions): ChildProcess {
  const flags = [`--max-old-space-size=${Math.round(budget.memory * HEAP_SHARE)}`, entry]
  const seconds = Math.ceil(budget.cpu * ORPHAN) + 60
  const [file, args] =
    process.platform === 'win32'
      ? [process.execPath, flags]
      : ['/bin/sh', ['-c', `ulimit -t ${seconds}; exec "$0" "$@"`, process.execPath, ...flags]]
  // almost no environment and no folder of its own: nothing of this machine reaches the reader of the document
  return spawn(file, args, { stdio: ['ignore', 'ignore', 'pipe', 'ipc'], env: ENVIRONMENT, cwd: '/' })
}

/** Starts a child; the promise is kept when it is ready to read. Rejects where it does not start. */
export async function startChild(options: ChildOptions): Promise<Child> {
  const { budget, settings } = options
  const child = spawnChild(options)
  const ready = deferred<void>()
  const gone = deferred<void>()
  let state: State = { kind: 'starting' }
  let killedFor: ExitReason | null = null
  let last = ''
  let documents = 0
  let usage: ProcessUsage = { cpu: 0, megabytes: 0 }

  function kill(reason: ExitReason): void {
    killedFor ??= reason
    child.kill('SIGKILL')
  }
  function tell(message: ParentMessage): void {
    // the 'close' event tells of a child that is gone
    if (child.connected) child.send(message, () => undefined)
  }
  function onEnd(itself: ExitReason): void {
    const reason = killedFor ?? itself
    if (state.kind === 'reading') state.task.settle({ kind: 'lost', reason, used: usedBy(state.usage) })
    state = { kind: 'over', reason }
    ready.reject(new Error(`a process that reads documents did not start: ${last.trim() || 'it said nothing'}`))
    gone.resolve()
  }
  function onError(bytes: Buffer): void {
    last = (last + bytes.toString('latin1')).slice(-LAST_BYTES)
    if (state.kind !== 'reading') return
    state = { ...state, errorBytes: state.errorBytes + bytes.length }
    if (state.errorBytes > FLOOD) kill({ why: 'flood' })
  }

  function onMessage(message: unknown): void {
    const said = ChildMessage.safeParse(message).data
    if (state.kind === 'starting') onStarted(said)
    else if (state.kind === 'reading') onProgress(state, said)
  }
  function onStarted(said: ChildMessage | undefined): void {
    if (said?.say !== 'ready' || killedFor) kill({ why: 'nonsense', last })
    else {
      state = { kind: 'idle' }
      ready.resolve()
    }
  }
  function onProgress(reading: ReadingState, said: ChildMessage | undefined): void {
    const { task, usage: document } = reading
    switch (said?.say) {
      case 'beat':
        state = { ...reading, usage: afterBeat(document, performance.now()) }
        break
      case 'seen':
        state = { ...reading, usage: whileWaiting(document) }
        void decided(task, said.seen)
        break
      case 'answer':
        state = { kind: 'idle' }
        task.settle({ kind: 'answer', answer: said.answer })
        break
      case 'unwritable':
        state = { kind: 'idle' }
        task.fail(new UsageError(said.message))
        break
      default:
        kill({ why: 'nonsense', last })
    }
  }
  async function decided(task: Task, seen: Seen): Promise<void> {
    try {
      const decision = await task.decide(seen)
      if (state.kind === 'reading' && state.task === task) {
        state = { ...state, usage: afterWaiting(state.usage, performance.now()) }
      }
      tell({ tell: 'decision', decision })
    } catch (error) {
      task.fail(error)
    }
  }

  child.on('close', (code, signal) => onEnd({ why: 'ended', code, signal, last }))
  child.on('error', (error) => {
    if (child.pid === undefined) onEnd({ why: 'ended', code: null, signal: null, last: String(error) })
  })
  child.stderr?.on('data', onError)
  child.on('message', onMessage)
  const late = setTimeout(() => kill({ why: 'silence' }), START)
  tell({ tell: 'settings', settings })
  await ready.promise.finally(() => clearTimeout(late))

  return {
    pid: child.pid!,
    get isOver() {
      return state.kind === 'over'
    },
    get documents() {
      return documents
    },
    get usage() {
      return usage
    },
    read: (job, decide) =>
      new Promise((settle, fail) => {
        const started = startUsage(performance.now())
        if (state.kind === 'over') return settle({ kind: 'lost', reason: state.reason, used: usedBy(started) })
        documents++
        state = { kind: 'reading', task: { decide, settle, fail }, usage: started, errorBytes: 0 }
        tell({ tell: 'job', job: toWire(job) })
      }),
    look(looked) {
      usage = looked
      if (state.kind !== 'reading') return
      state = { ...state, usage: afterLook(state.usage, looked) }
      const why = overrun(state.usage, budget, performance.now())
      if (why !== null) kill({ why })
    },
    async end() {
      child.kill('SIGKILL')
      await gone.promise
    },
  }
}
