import type { Limits } from '../model/limits.js'
import { readableJson } from './readable-json.js'

/** A place where names of agencies may be corrected. */
export interface AgencyRecord {
  /** Relative to the output folder, with `/`. */
  readonly path: string
  /** Of the list that was read; null where there was none. */
  readonly sha256: string | null
}

/** What a run was made with: two runs that agree in it give the same results for the same bytes. */
export interface RunRecord {
  readonly program: string
  /** Version of the rules, and the engine for pages, as the reports name them; null where no report was made. */
  readonly rules: string | null
  readonly schema: string | null
  readonly engine: string | null
  readonly options: {
    readonly include: readonly string[]
    readonly exclude: readonly string[]
    /** What was to read pages: an engine, or `auto`. */
    readonly engine: string
    /** The language of the findings. */
    readonly language: string
    /** Whether a password was given; never the password. */
    readonly password: boolean
    /** The limits that were given. */
    readonly limits: Partial<Limits>
  }
  /** Where names of agencies are corrected: one place for each folder that was read. */
  readonly agencies: readonly AgencyRecord[]
  /** What applied the rules last, those between reports included; null where a stopped run did not come to it. */
  readonly checked: { readonly program: string; readonly language: string } | null
}

/** The text of `run.json`. */
export const runJson = (run: RunRecord): string => `${readableJson(run)}\n`
