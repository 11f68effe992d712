import type { ManifestLine } from '../outputs/manifest-line.js'
import type { CountedFinding } from './results/count-findings.js'

/** What a run reports while it goes on. */
export type RunEvent =
  | { readonly event: 'start'; readonly files: number }
  /** Reading a document begins. */
  | { readonly event: 'reading'; readonly path: string }
  | {
      readonly event: 'file'
      readonly path: string
      readonly status: ManifestLine['status']
      readonly error: ManifestLine['error']
      /** Whether the result of an earlier run is kept. */
      readonly kept: boolean
      readonly findings: readonly CountedFinding[]
      /** Milliseconds on the clock and of processor time. */
      readonly ms: number
      readonly cpuMs: number
      /** How many of `files` are done, this one included. */
      readonly done: number
      readonly files: number
      /** Stack of an error that nobody expected. */
      readonly stack?: string
    }
  | { readonly event: 'notice'; readonly path: string; readonly message: string }
  /** The files of the run are made from the reports; so many of them are done. */
  | { readonly event: 'collate'; readonly done: number; readonly of: number }
