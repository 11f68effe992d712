import * as z from 'zod'
import { Answer, type Decision, type ReadSettings, Seen } from '../document/job.js'
import type { WireJob } from './wire-job.js'

/** What a child says. It is checked, as a broken child may say anything. */
export const ChildMessage = z.discriminatedUnion('say', [
  z.object({ say: z.literal('ready') }),
  /** A sign of life: it begins a page, or a step of a format without pages. */
  z.object({ say: z.literal('beat') }),
  z.object({ say: z.literal('seen'), seen: Seen }),
  z.object({ say: z.literal('answer'), answer: Answer }),
  /** The output cannot be written; the text is for the user. */
  z.object({ say: z.literal('unwritable'), message: z.string() }),
])
export type ChildMessage = z.infer<typeof ChildMessage>

/** What a child is told. */
export type ParentMessage =
  | { readonly tell: 'settings'; readonly settings: ReadSettings }
  | { readonly tell: 'job'; readonly job: WireJob }
  | { readonly tell: 'decision'; readonly decision: Decision }
