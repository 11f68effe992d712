import { createHash } from 'node:crypto'
import * as z from 'zod'
import { Correction } from '../../corrections/correction.js'
import { engineChoices } from '../../model/extraction.js'
import { type LimitName, limitNames } from '../../model/limits.js'
import { languages } from '../../model/words.js'
import { Answer, type Job, type ReadSettings, Seen } from '../document/job.js'
import { STAGING } from '../document/stage-report.js'
import { toWire } from '../pool/wire-job.js'

/** Where all of ours stands in Redis. */
export const PREFIX = 'nianbao'

/** A document as it stands in the queue; whoever reads it is of the same build, but the queue may hold anything. */
export const Task = z.object({
  /** Whose task it is: a run of a coordinator, not the runs that go on from it. */
  run: z.string(),
  job: z.object({ file: z.base64(), path: z.string(), report: z.string() }),
  /** What the coordinator saw; a worker that sees something else does not read it. */
  seen: Seen,
  /** What people say of its cells. */
  corrections: z.array(Correction),
  settings: z.object({
    out: z.string().startsWith('/'),
    read: z.object({
      engine: z.enum(engineChoices).optional(),
      language: z.enum(languages).optional(),
      limits: z.partialRecord(z.enum(limitNames as [LimitName, ...LimitName[]]), z.number().positive()).optional(),
    }),
  }),
})
export type Task = z.infer<typeof Task>

const WAITS = new RegExp(`^${STAGING.replaceAll('.', '\\.')}/[\\w-]+$`)

/** An answer whose report, if any, waits where reports wait. */
const TaskAnswer = Answer.refine(
  ({ outcome }) => outcome.kind !== 'report' || (outcome.temporary !== null && WAITS.test(outcome.temporary)),
)

/** What a worker makes of a task. */
export const TaskResult = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('answer'), by: z.string(), answer: TaskAnswer }),
  /** This worker cannot do it: it does not see the file, or cannot write to the output folder. */
  z.object({ kind: z.literal('unable'), by: z.string(), why: z.string() }),
])
export type TaskResult = z.infer<typeof TaskResult>

/** Hexadecimal digits of an id: 128 bits. */
const DIGITS = 32

/** The task of reading a document with the settings of a run. A password stays where it is: Redis would keep it in clear. */
export function taskOf(
  run: string,
  job: Job,
  seen: Seen,
  { out, read }: ReadSettings,
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
    },
  }
}

/** The same for the same document, bytes, notes and settings, whichever run asks: so it is never queued twice. */
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
  ])
  // BullMQ takes no id that is a number
  return `d${createHash('sha256').update(all).digest('hex').slice(0, DIGITS)}`
}
