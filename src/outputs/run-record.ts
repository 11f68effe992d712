import { readableJson } from './readable-json.js'

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
    /** Whether a password was given; never the password. */
    readonly password: boolean
  }
}

/** The text of `run.json`. */
export const runJson = (run: RunRecord): string => `${readableJson(run)}\n`
