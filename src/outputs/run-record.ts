import type { Form } from '../forms/form.js'
import type { Limits } from '../model/limits.js'
import { readableJson } from './readable-json.js'

/** A place where something of people may stand: names of agencies, corrections. */
export interface FileRecord {
  /** Relative to the output folder, with `/`. */
  readonly path: string
  /** Of the file that was read; null where there was none. */
  readonly sha256: string | null
}

/** A folder that inputs were read from. */
export interface RootRecord {
  /** Relative to the output folder, with `/`. */
  readonly folder: string
  /** What paths of the manifest begin with, where several folders were read; else null. */
  readonly name: string | null
  /** Whether all that lies in it was asked for, not just files named one by one. */
  readonly whole: boolean
}

/** What was asked of a run, as far as its results depend on it. */
export interface RunOptionsRecord {
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  /** What was to read pages: an engine, or `auto`. */
  readonly engine: string
  /** The language of the findings. */
  readonly language: string
  /** Whether a password was given; never the password. */
  readonly password: boolean
  /** Limits that differ from their defaults, by name. */
  readonly limits: Partial<Limits>
  /** The part of the inputs that was read, `2/8`; null for all of them. */
  readonly shard: string | null
  /** The forms that it was given; left out where it was given none and read the official ones. */
  readonly forms?: readonly Form[]
}

/** What a run was made with: two runs that agree in it give the same results for the same bytes. */
export interface RunRecord {
  readonly program: string
  /** Tells builds of one version apart: a hash of the program's own files. */
  readonly build: string
  /** Version of the rules, and the engine for pages, as the reports name them; null where no report was made. */
  readonly rules: string | null
  readonly schema: string | null
  readonly engine: string | null
  readonly options: RunOptionsRecord
  readonly roots: readonly RootRecord[]
  /** Where names of agencies are corrected: one place for each folder that was read. */
  readonly agencies: readonly FileRecord[]
  /** Where figures are corrected: one place for each folder that was read. */
  readonly corrections: readonly FileRecord[]
  /** What applied the rules last, those between reports included. */
  readonly checked: { readonly program: string; readonly language: string } | null
}

/** The text of `run.json`. */
export const runJson = (run: RunRecord): string => `${readableJson(run)}\n`
