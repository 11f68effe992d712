import * as z from 'zod'
import { Answer, type Decision, type Job, type ReadSettings, Seen } from '../document/job.js'

/** A job as it travels between processes: bytes of a path as base64. */
export interface WireJob {
  readonly file: string
  readonly path: string
  readonly report: string
}

export const toWire = ({ file, path, report }: Job): WireJob => ({ file: file.toString('base64'), path, report })

export const fromWire = ({ file, path, report }: WireJob): Job => ({ file: Buffer.from(file, 'base64'), path, report })

/** What a child is told. */
export type ToChild =
  | { readonly tell: 'settings'; readonly settings: ReadSettings }
  | { readonly tell: 'job'; readonly job: WireJob }
  | { readonly tell: 'decision'; readonly decision: Decision }

/** What a child says; checked, since a child that went mad may say anything. */
export const FromChild = z.discriminatedUnion('say', [
  z.object({ say: z.literal('ready') }),
  /** It gets on: it begins a page, or a step of a format without pages. */
  z.object({ say: z.literal('beat') }),
  z.object({ say: z.literal('seen'), seen: Seen }),
  z.object({ say: z.literal('answer'), answer: Answer }),
  /** The output cannot be written; the text is for the user. */
  z.object({ say: z.literal('unwritable'), message: z.string() }),
])
export type FromChild = z.infer<typeof FromChild>
