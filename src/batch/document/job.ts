import * as z from 'zod'
import type { Correction } from '../../corrections/correction.js'
import type { ReadOptions } from '../../model/extraction.js'
import { catalogue, type FindingCode } from '../../model/finding.js'
import { severities } from '../../model/finding-kind.js'
import type { Input } from '../inputs/input.js'
import type { Fault } from './fault.js'

/** A document to be read: where it is, how it is called, and where its report goes. */
export type Job = Pick<Input, 'file' | 'path' | 'report'>

/** What all documents of a run are read with. */
export interface ReadSettings {
  /** The output folder, absolute; null where nothing is written. */
  readonly out: string | null
  readonly read: ReadOptions
}

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** What the bytes of a document are, and the notes beside it: all that its report depends on beside the settings. */
export const Seen = z.object({
  sha256: Sha256,
  bytes: z.int().nonnegative(),
  format: z.enum(['pdf', 'html', 'docx', 'text']),
  /** SHA-256 of the notes beside it; null where there are none. */
  sidecar: Sha256.nullable(),
})
export type Seen = z.infer<typeof Seen>

const FaultShape = z.object({
  code: z.string(),
  message: z.string(),
  skipped: z.boolean(),
  sha256: z.string().optional(),
  stack: z.string().optional(),
}) as unknown as z.ZodType<Fault>

/** What is to be done with bytes once they are known. */
export type Decision =
  | { readonly do: 'extract'; readonly corrections: readonly Correction[] }
  /** The report that is there has this SHA-256 if nobody changed it; otherwise extract. */
  | { readonly do: 'keep'; readonly reportSha256: string; readonly corrections: readonly Correction[] }
  /**
   * The same bytes gave this report, below the output folder; it is repeated under the document's own path. Where it is not
   * there any more, extract.
   */
  | {
      readonly do: 'copy'
      readonly from: string
      readonly year: number | null
      readonly form: string | null
      readonly corrections: readonly Correction[]
    }
  /** The same bytes were of no use. */
  | { readonly do: 'refuse'; readonly fault: Fault }

/** How often a finding stands in a report. */
const Counted = z.object({
  code: z.enum(Object.keys(catalogue) as [FindingCode, ...FindingCode[]]),
  severity: z.enum(severities),
  count: z.int().positive(),
})

/** What came of a document. */
export const Outcome = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('report'),
    /** The written report, below the output folder, before it has its name; null where nothing is written. */
    temporary: z.string().nullable(),
    reportSha256: Sha256.nullable(),
    findings: z.array(Counted),
    year: z.int().nullable(),
    form: z.string().nullable(),
  }),
  z.object({ kind: z.literal('kept') }),
  z.object({ kind: z.literal('fault'), fault: FaultShape }),
])
export type Outcome = z.infer<typeof Outcome>

/** The answer to a job. */
export const Answer = z.object({
  /** Null where the bytes could not be had, or their format could not be told. */
  seen: Seen.nullable(),
  outcome: Outcome,
  /** There are notes beside the file, but they cannot be used. */
  sidecarUnusable: z.boolean(),
  /** Milliseconds on the clock. */
  ms: z.number().nonnegative(),
  /** Milliseconds of processor time. */
  cpuMs: z.number().nonnegative(),
})
export type Answer = z.infer<typeof Answer>

/** Says what to do with the bytes of a job. */
export type Decide = (seen: Seen) => Decision | Promise<Decision>
