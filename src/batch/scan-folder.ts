import type { ReadOptions } from '../model/content.js'
import type { ErrorCode } from '../model/errors.js'
import { findInputs } from './find-inputs.js'
import { readInputs } from './read-inputs.js'
import type { Reader } from './reader.js'
import type { RunEvent } from './run-event.js'

export interface ScanOptions extends ReadOptions {
  readonly include?: readonly string[]
  readonly exclude?: readonly string[]
  readonly tell?: (event: RunEvent) => void
  readonly stop?: AbortSignal
}

/** What lies below some paths. Counts of files by what they are; `unknown` where that could not be told. */
export interface Scan {
  readonly files: number
  readonly formats: ReadonlyMap<string, number>
  /** Of the reports: the year each states, else the one in its name. */
  readonly years: ReadonlyMap<string, number>
  readonly forms: ReadonlyMap<string, number>
  /** Inputs with the bytes of an earlier one. */
  readonly duplicates: readonly { readonly path: string; readonly of: string }[]
  /** Inputs that give no report, by why. */
  readonly faults: ReadonlyMap<ErrorCode, readonly string[]>
  readonly left: number
}

const UNKNOWN = 'unknown'

const count = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1)

/** A year of this century that stands alone in the name of the file. */
const yearInName = (path: string): string | null =>
  /(?<!\d)20\d\d(?!\d)/.exec(path.slice(path.lastIndexOf('/') + 1))?.[0] ?? null

/**
 * Reads every file below `paths` as a run would and counts what it is, without writing anything. Throws `UsageError` as
 * `extractFolder` does.
 */
export async function scanFolder(paths: readonly string[], options: ScanOptions, reader: Reader): Promise<Scan> {
  const { include = [], exclude = [], tell = () => undefined, stop } = options
  const { password, limits = {} } = options
  // a second opinion would change figures, which a scan does not look at
  const readOptions: ReadOptions = { engine: 'pdfium', limits, ...(password === undefined ? {} : { password }) }
  const inputs = await findInputs(paths, { out: null, include, exclude })
  const formats = new Map<string, number>()
  const years = new Map<string, number>()
  const forms = new Map<string, number>()
  const duplicates: { path: string; of: string }[] = []
  const faults = new Map<ErrorCode, string[]>()
  const first = new Map<string, { year: number | null; form: string | null }>()
  let done = 0
  tell({ event: 'start', files: inputs.length })
  for await (const reading of readInputs(inputs, reader, readOptions, stop)) {
    const { input, source, outcome, repeats } = reading
    if (repeats) duplicates.push({ path: input.path, of: repeats.path })
    const fault = outcome.kind === 'fault' ? outcome.fault : null
    const report = outcome.kind === 'report' ? outcome.report : null
    count(formats, source?.format ?? UNKNOWN)
    if (fault) {
      const others = faults.get(fault.code) ?? []
      others.push(input.path)
      faults.set(fault.code, others)
    } else {
      const seen = repeats ? first.get(repeats.path)! : { year: report!.year, form: report!.form }
      first.set(input.path, seen)
      count(years, String(seen.year ?? yearInName(input.path) ?? UNKNOWN))
      count(forms, seen.form ?? UNKNOWN)
    }
    const status = fault === null ? 'ok' : fault.skipped ? 'skipped' : 'failed'
    const error = fault && { code: fault.code, message: fault.message }
    const stack = fault?.stack ? { stack: fault.stack } : {}
    tell({ event: 'file', path: input.path, status, error, done: ++done, files: inputs.length, ...stack })
  }
  return { files: done, formats, years, forms, duplicates, faults, left: inputs.length - done }
}
