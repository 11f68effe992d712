import * as z from 'zod'
import type { Correction } from '../../corrections/correction.js'
import type { Form } from '../../forms/form.js'
import { formats, type ReadOptions } from '../../model/extraction.js'
import { catalogue, type FindingCode } from '../../model/findings/finding.js'
import { severities } from '../../model/findings/finding-kind.js'
import type { Input } from '../inputs/input.js'
import { Fault } from './fault.js'

/** A document to read: where it is, what the manifest calls it, and where its report goes. */
export type Job = Pick<Input, 'file' | 'path' | 'report'>

/** What all documents of a run are read with. */
export interface ReadSettings {
  /** The output folder, absolute; null where nothing is written. */
  readonly out: string | null
  readonly read: ReadOptions
  /** The forms that the tables may follow; the official ones where they are left out. */
  readonly forms?: readonly Form[] | undefined
}

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** What the bytes of a document and its sidecar are. Its report depends on nothing else but the settings and corrections. */
export const Seen = z.object({
  sha256: Sha256,
  bytes: z.int().nonnegative(),
  format: z.enum(formats),
  /** SHA-256 of the sidecar; null where there is none. */
  sidecar: Sha256.nullable(),
})
export type Seen = z.infer<typeof Seen>

/** What to do with bytes once they are known. */
export type Decision =
  | { readonly do: 'extract'; readonly corrections: readonly Correction[] }
  /** Keep the report of an earlier run if it still has this SHA-256, otherwise extract. */
  | { readonly do: 'keep'; readonly reportSha256: string; readonly corrections: readonly Correction[] }
  /**
   * The same bytes gave the report `from`, relative to the output folder: repeat it under the path of this document. Where it is
   * no longer there, extract.
   */
  | {
      readonly do: 'copy'
      readonly from: string
      readonly year: number | null
      readonly form: string | null
      readonly corrections: readonly Correction[]
    }
  /** The same bytes had this fault. */
  | { readonly do: 'refuse'; readonly fault: Fault }

/** How often a finding occurs in a report. */
const Counted = z.object({
  code: z.enum(Object.keys(catalogue) as [FindingCode, ...FindingCode[]]),
  severity: z.enum(severities),
  count: z.int().positive(),
})

/** The result of a job: a report, the one of an earlier run, or a fault. */
export const Outcome = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('report'),
    /** The staged report, relative to the output folder; null where nothing is written. */
    temporary: z.string().nullable(),
    reportSha256: Sha256.nullable(),
    findings: z.array(Counted),
    year: z.int().nullable(),
    form: z.string().nullable(),
  }),
  z.object({ kind: z.literal('kept') }),
  z.object({ kind: z.literal('fault'), fault: Fault }),
])
export type Outcome = z.infer<typeof Outcome>

/** The answer to a job. */
export const Answer = z.object({
  /** Null where the bytes could not be read, or their format is not known. */
  seen: Seen.nullable(),
  outcome: Outcome,
  /** There is a sidecar, but it cannot be used. */
  sidecarUnusable: z.boolean(),
  /** Milliseconds on the clock. */
  ms: z.number().nonnegative(),
  /** Milliseconds of processor time. */
  cpuMs: z.number().nonnegative(),
})
export type Answer = z.infer<typeof Answer>

/** Says what to do with the bytes of a job. */
export type Decide = (seen: Seen) => Decision | Promise<Decision>
