import { createHash } from 'node:crypto'
import * as z from 'zod'
import { Correction } from '../../corrections/correction.js'
import { Form } from '../../forms/form.js'
import { engineChoices } from '../../model/extraction.js'
import { type LimitName, limitNames } from '../../model/limits.js'
import { languages } from '../../model/words.js'
import { Answer, type Job, type ReadSettings, Seen } from '../document/job.js'
import { STAGING } from '../document/stage-report.js'
import { toWire } from '../pool/wire-job.js'

/** The prefix of all our keys in Redis. */
export const PREFIX = 'nianbao'

/** A document in the queue. It is checked when it is read: the queue may hold anything. */
export const Task = z.object({
  /** The run that asks. A run that resumes it has a name of its own. */
  run: z.string(),
  job: z.object({ file: z.base64(), path: z.string(), report: z.string() }),
  /** What the coordinator saw. A worker that sees something else does not read it. */
  seen: Seen,
  /** The corrections of its cells. */
  corrections: z.array(Correction),
  settings: z.object({
    out: z.string().startsWith('/'),
    read: z.object({
      engine: z.enum(engineChoices).optional(),
      language: z.enum(languages).optional(),
      limits: z.partialRecord(z.enum(limitNames as [LimitName, ...LimitName[]]), z.number().positive()).optional(),
    }),
    forms: z.array(Form).optional(),
  }),
})
export type Task = z.infer<typeof Task>

const STAGED = new RegExp(`^${STAGING.replaceAll('.', '\\.')}/[\\w-]+$`)

/** An answer whose report, if there is one, is in the staging folder. */
const TaskAnswer = Answer.refine(
  ({ outcome }) => outcome.kind !== 'report' || (outcome.temporary !== null && STAGED.test(outcome.temporary)),
)

/** The answer of a worker to a task. */
export const TaskResult = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('answer'), by: z.string(), answer: TaskAnswer }),
  /** This worker cannot do it: it does not see the file, or cannot write to the output folder. */
  z.object({ kind: z.literal('unable'), by: z.string(), why: z.string() }),
])
export type TaskResult = z.infer<typeof TaskResult>

/** Hexadecimal digits of an id: 128 bits. */
const DIGITS = 32

/** The task to read a document with the settings of a run. It has no password: Redis would keep it in clear text. */
export function taskOf(
  run: string,
  job: Job,
  seen: Seen,
  { out, read, forms }: ReadSettings,
  corrections: readonly Correction[] = [],
): Task {
  const { engine, language, limits } = read
  return {
    run,
    job: toWire(job),
    seen,
    corrections: [...corrections],
    settings: {
      out: out!,
      read: {
        ...(engine === undefined ? {} : { engine }),
        ...(language === undefined ? {} : { language }),
        ...(limits === undefined ? {} : { limits }),
      },
      ...(forms === undefined ? {} : { forms: [...forms] }),
    },
  }
}

/** The same id for the same document, bytes, sidecar, corrections and settings, whichever run asks: none is queued twice. */
export function taskId({ job, seen, corrections, settings }: Task): string {
  const limits = Object.entries(settings.read.limits ?? {}).sort()
  const all = JSON.stringify([
    job,
    seen,
    corrections,
    settings.out,
    settings.read.engine,
    settings.read.language,
    limits,
    ...(settings.forms ? [settings.forms] : []),
  ])
  // BullMQ refuses an id that is a number
  return `d${createHash('sha256').update(all).digest('hex').slice(0, DIGITS)}`
}
